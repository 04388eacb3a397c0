package city.hotline.imports;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a workbook, which its cells name by number. They lie in a temporary file, since they are most of the
 * workbook; memory holds eight bytes for each.
 */
final class SharedStrings implements Closeable {
    private static final int MOST_STRINGS = 4_000_000;

    private final FileChannel file;
    private long[] ends = new long[1024];
    private int count;

    private SharedStrings(FileChannel file) {
        this.file = file;
    }

    /** @param xml the workbook's part; null where it has none, because every text stands in its cell */
    static SharedStrings read(@Nullable InputStream xml) throws IOException, XMLStreamException {
        Path path = Files.createTempFile("boling-import", ".strings");
        SharedStrings strings = new SharedStrings(FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        try {
            if (xml != null) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(strings.file), 1 << 16);
                strings.copy(xml, out);
                out.flush();
            }
            return strings;
        } catch (IOException | XMLStreamException | RuntimeException failed) {
            strings.close();
            throw failed;
        }
    }

    private void copy(InputStream xml, OutputStream out) throws IOException, XMLStreamException {
        XMLStreamReader reader = XMLHelper.newXMLInputFactory().createXMLStreamReader(xml);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("si")) {
                add(SheetXml.richText(reader), out);
            }
        }
    }

    /** Two bytes a character, so that half a character comes back as it was and can be refused where it stands. */
    private void add(String text, OutputStream out) throws IOException {
        if (count == MOST_STRINGS) {
            throw Unreadable.ZIP_BOMB.refusal();
        }
        ends = count == ends.length ? Arrays.copyOf(ends, count * 2) : ends;
        ends[count] = (count == 0 ? 0 : ends[count - 1]) + text.length() * 2L;
        count++;
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 2);
        bytes.asCharBuffer().put(text);
        out.write(bytes.array());
    }

    /** @throws FileUnreadable when the workbook has no such text: it is broken */
    String get(int index) throws IOException {
        if (index < 0 || index >= count) {
            throw Unreadable.BROKEN.refusal();
        }
        long from = index == 0 ? 0 : ends[index - 1];
        ByteBuffer bytes = ByteBuffer.allocate((int) (ends[index] - from));
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
            // a channel may give less than was asked for
        }
        return bytes.flip().asCharBuffer().toString();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
