package city.hotline.providers;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is told with something that was done with a file. */
record AdmissionEventWords(String reason, @Nullable LocalDate until, String contract) {
    static final AdmissionEventWords NONE = new AdmissionEventWords("", null, "");

    static AdmissionEventWords changed(Set<FileField> fields) {
        return new AdmissionEventWords(fields.stream().map(FileField::name).collect(Collectors.joining(",")), null, "");
    }
}
