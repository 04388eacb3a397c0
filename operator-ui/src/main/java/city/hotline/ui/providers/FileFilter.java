package city.hotline.ui.providers;

import city.hotline.providers.AdmissionState;
import city.hotline.providers.ProviderFile;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.BiPredicate;

/** Which files are listed. */
enum FileFilter {
    ALL((file, today) -> true),
    /** Somebody has to check them. */
    TO_CHECK((file, today) -> file.admission().state() == AdmissionState.SUBMITTED),
    WORKING((file, today) -> file.admission().state().isWorking()),
    /** A licence, the trial or the contract ends soon. */
    ENDING((file, today) -> file.isEnding(today)),
    OVER((file, today) -> file.isOver(today));

    @SuppressWarnings("ImmutableEnumChecker") // the predicates hold nothing
    private final BiPredicate<ProviderFile, LocalDate> test;

    FileFilter(BiPredicate<ProviderFile, LocalDate> test) {
        this.test = test;
    }

    boolean takes(ProviderFile file, LocalDate today) {
        return test.test(file, today);
    }

    long count(Collection<ProviderFile> files, LocalDate today) {
        return files.stream().filter(file -> takes(file, today)).count();
    }
}
