package city.hotline.providers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is told with something that was done with a file. */
record AdmissionEventWords(String reason, @Nullable LocalDate until, String contract) {
    static final AdmissionEventWords NONE = new AdmissionEventWords("", null, "");
}
