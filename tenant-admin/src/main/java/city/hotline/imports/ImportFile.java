package city.hotline.imports;

import java.nio.file.Path;

/**
 * A file to import, where it lies and what its owner called it.
 *
 * @param path a regular file that stays unchanged while it is read; nothing here deletes it
 * @param name the name it had when it was chosen, without folders; its extension must fit what the file contains
 */
public record ImportFile(Path path, String name) {
    private static final int LONGEST_NAME = 200;

    public ImportFile {
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cs}]", "")
                .strip();
        name = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    public static ImportFile of(Path path) {
        return new ImportFile(path, String.valueOf(path.getFileName()));
    }

    /** In lower case and without the dot; empty when the name has none. */
    String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
