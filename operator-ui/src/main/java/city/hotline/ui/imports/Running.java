package city.hotline.ui.imports;

import city.hotline.imports.ImportReport;
import org.jspecify.annotations.Nullable;

/**
 * How far an import of this process is.
 *
 * @param total 0 while the file is tried before anything is written
 * @param report what came of it; null while it runs and when it failed
 * @param failure why it ended early; null while it runs and when it ended well
 */
record Running(
        String fileName,
        long done,
        long total,
        @Nullable ImportReport report,
        @Nullable RuntimeException failure) {

    static Running begun(String fileName) {
        return new Running(fileName, 0, 0, null, null);
    }

    Running at(long rows, long all) {
        return new Running(fileName, rows, all, null, null);
    }

    Running ended(ImportReport with) {
        return new Running(fileName, done, total, with, null);
    }

    Running failed(RuntimeException why) {
        return new Running(fileName, done, total, null, why);
    }
}
