package city.hotline.search.elastic;

import city.hotline.learning.Embeddings;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Vectors as bytes, four for each part, one vector after the other: as the table keeps them and as the engine takes them. */
final class Vectors {
    private static final int BYTES = Embeddings.DIMENSIONS * Float.BYTES;

    private Vectors() {}

    static byte[] bytes(List<float[]> vectors) {
        ByteBuffer buffer = ByteBuffer.allocate(vectors.size() * BYTES);
        for (float[] vector : vectors) {
            for (float part : vector) {
                buffer.putFloat(part);
            }
        }
        return buffer.array();
    }

    /** The member {@code pieces} with a comma, or nothing when there are no vectors yet. */
    static String json(byte @Nullable [] vectors) {
        if (vectors == null || vectors.length == 0) {
            return "";
        }
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < vectors.length; from += BYTES) {
            byte[] one = Arrays.copyOfRange(vectors, from, from + BYTES);
            pieces.add("{\"vector\":\"" + Base64.getEncoder().encodeToString(one) + "\"}");
        }
        return "\"pieces\":[" + String.join(",", pieces) + "],";
    }
}
