package city.hotline.search.elastic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Turns documents into what is sent: the same document always gives the same bytes, and its checksum stands in it. */
final class SourceJson {
    static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int CHECKSUM_BYTES = 16;

    private SourceJson() {}

    static Source of(UUID id, Object document) {
        return of(id, document, "");
    }

    /**
     * @param more further members as JSON, each with a comma at its end; they count for the checksum by their bytes
     */
    static Source of(UUID id, Object document, String more) {
        byte[] plain = MAPPER.writeValueAsBytes(document);
        byte[] added = more.getBytes(StandardCharsets.UTF_8);
        String checksum = checksum(plain, added);
        byte[] head = ("{\"checksum\":\"" + checksum + "\",").getBytes(StandardCharsets.UTF_8);
        byte[] json = Arrays.copyOf(head, head.length + added.length + plain.length - 1);
        System.arraycopy(added, 0, json, head.length, added.length);
        System.arraycopy(plain, 1, json, head.length + added.length, plain.length - 1);
        return new Source(id, checksum, json);
    }

    static String checksum(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, CHECKSUM_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
