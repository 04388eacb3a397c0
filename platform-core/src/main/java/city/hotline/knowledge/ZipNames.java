package city.hotline.knowledge;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads the names that a zip's central directory lists, and unpacks nothing: a bomb costs no more than its listing. The
 * layout is that of PKWARE's APPNOTE.TXT, 4.3.12 and 4.3.16.
 */
final class ZipNames {
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int MOST_ENTRIES = 10_000;

    private ZipNames() {}

    /** Empty when the bytes are no zip, or one whose directory does not hold together. */
    static Set<String> of(byte[] bytes) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = bytes.length - END_SIZE; at >= Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END) {
                return listed(zip, at);
            }
        }
        return Set.of();
    }

    private static Set<String> listed(ByteBuffer zip, int end) {
        int count = zip.getShort(end + 10) & 0xffff;
        try {
            Set<String> names = new HashSet<>();
            zip.position(zip.getInt(end + 16));
            for (int i = 0; i < Math.min(count, MOST_ENTRIES); i++) {
                names.add(entry(zip));
            }
            return names;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return Set.of();
        }
    }

    private static String entry(ByteBuffer zip) {
        int at = zip.position();
        if (zip.getInt(at) != ENTRY) {
            throw new IllegalArgumentException("no entry");
        }
        byte[] name = new byte[zip.getShort(at + 28) & 0xffff];
        zip.position(at + ENTRY_SIZE);
        zip.get(name);
        zip.position(zip.position() + (zip.getShort(at + 30) & 0xffff) + (zip.getShort(at + 32) & 0xffff));
        return new String(name, StandardCharsets.UTF_8);
    }
}
