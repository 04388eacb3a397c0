package city.hotline.ui.imports;

import city.hotline.imports.ImportFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that was sent to us, in a place of its own until it is let go. */
record HeldFile(ImportFile file) {
    static final int LARGEST = 50 * 1024 * 1024;

    /**
     * Keeps {@code content} under a name of our own; its owner's name is only shown.
     *
     * @throws TooLarge above 50 MiB; nothing is kept
     */
    static HeldFile of(String name, InputStream content) throws IOException {
        HeldFile held = new HeldFile(new ImportFile(Files.createTempFile("boling-import", ".table"), name));
        try {
            held.fill(content);
            return held;
        } catch (IOException failed) {
            held.letGo();
            throw failed;
        }
    }

    /** Removes it; called again it does nothing. */
    void letGo() {
        try {
            Files.deleteIfExists(file.path());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void fill(InputStream content) throws IOException {
        Path path = file.path();
        byte[] piece = new byte[64 * 1024];
        long written = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                written += read;
                if (written > LARGEST) {
                    throw new TooLarge();
                }
                out.write(piece, 0, read);
            }
        }
    }

    /** More was sent than is taken. */
    static final class TooLarge extends IOException {}
}
