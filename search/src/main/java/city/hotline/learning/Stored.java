package city.hotline.learning;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The frame of a stored model: what it is, in which version of its form, then its parts, compressed. */
final class Stored {
    private static final int MARK = 0x424C4D31;
    /** Compressing number by number takes most of the time of a training. */
    private static final int BUFFER = 1 << 16;

    private Stored() {}

    static byte[] write(String kind, int version, Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes), BUFFER))) {
            out.writeInt(MARK);
            out.writeUTF(kind);
            out.writeInt(version);
            part.write(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    /** @throws ModelUnreadable when it is something else, of another version, or broken */
    static <T> T read(byte[] bytes, String kind, int version, Reader<T> reader) {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)), BUFFER))) {
            if (in.readInt() != MARK || !in.readUTF().equals(kind) || in.readInt() != version) {
                throw new ModelUnreadable(kind, null);
            }
            return reader.read(in);
        } catch (IOException | IllegalArgumentException | NegativeArraySizeException broken) {
            throw new ModelUnreadable(kind, broken);
        }
    }

    static void write(DataOutputStream out, float[] numbers) throws IOException {
        out.writeInt(numbers.length);
        for (float number : numbers) {
            out.writeFloat(number);
        }
    }

    static float[] floats(DataInputStream in) throws IOException {
        float[] numbers = new float[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readFloat();
        }
        return numbers;
    }

    static void write(DataOutputStream out, int[] numbers) throws IOException {
        out.writeInt(numbers.length);
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    static int[] ints(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return numbers;
    }

    static void write(DataOutputStream out, String[] texts) throws IOException {
        out.writeInt(texts.length);
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    static String[] texts(DataInputStream in) throws IOException {
        String[] texts = new String[in.readInt()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.readUTF();
        }
        return texts;
    }

    interface Part {
        void write(DataOutputStream out) throws IOException;
    }

    interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }
}
