package city.hotline.ui.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/**
 * A file that every browser may have.
 *
 * @param address where it is, from the page; it changes with the content, so that no browser shows an old look
 */
record PublicFile(String address) {
    /** @param path under META-INF/resources */
    static PublicFile of(String path) {
        try (InputStream in = PublicFile.class.getResourceAsStream("/META-INF/resources/" + path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not in the jar");
            }
            CRC32 sum = new CRC32();
            sum.update(in.readAllBytes());
            return new PublicFile(path + "?v=" + Long.toHexString(sum.getValue()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
