package city.hotline.ui.imports;

import city.hotline.imports.ImportJob;
import org.jspecify.annotations.Nullable;

/**
 * How far an import of this process is.
 *
 * @param columns whether its file has columns, which were matched
 * @param total 0 while the file is tried before anything is written
 * @param job what came of it; null while it runs and when it failed
 * @param failure why it ended early; null while it runs and when it ended well
 */
record Running(
        ImportKind kind,
        String fileName,
        boolean columns,
        long done,
        long total,
        @Nullable ImportJob job,
        @Nullable RuntimeException failure) {
    static Running begun(ImportKind kind, String fileName, boolean columns) {
        return new Running(kind, fileName, columns, 0, 0, null, null);
    }

    Running at(long rows, long all) {
        return new Running(kind, fileName, columns, rows, all, null, null);
    }

    Running ended(ImportJob with) {
        return new Running(kind, fileName, columns, done, total, with, null);
    }

    Running failed(RuntimeException why) {
        return new Running(kind, fileName, columns, done, total, null, why);
    }
}
