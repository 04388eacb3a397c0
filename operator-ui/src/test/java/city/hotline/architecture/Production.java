package city.hotline.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The classes that are shipped, of every module; tests stay out, be they a folder or a jar. */
final class Production implements ImportOption {
    private static final ImportOption NO_TEST_FOLDERS = new ImportOption.DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return NO_TEST_FOLDERS.includes(location) && !location.contains("-tests.jar");
    }

    static JavaClasses classes() {
        return new ClassFileImporter().withImportOption(new Production()).importPackages("city.hotline");
    }

    static JavaClasses seeded(Class<?>... seeds) {
        return new ClassFileImporter().importClasses(seeds);
    }
}
