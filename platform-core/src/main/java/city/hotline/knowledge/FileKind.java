package city.hotline.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of files that articles carry. A file's content says which it is; then its name must agree, so that nothing is
 * opened as something else where it is saved.
 */
enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    TEXT("text/plain", "txt");

    private static final byte[] PDF_SIGN = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG_SIGN = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] JPEG_SIGN = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] ZIP_SIGN = HexFormat.of().parseHex("504b0304");

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = Set.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    /** @throws FileTypeNotAllowed when the content is none of these, or the name says otherwise */
    static FileKind of(String name, byte[] bytes) {
        return byContent(bytes)
                .filter(kind -> kind.extensions.contains(extension(name)))
                .orElseThrow(() -> new FileTypeNotAllowed(name));
    }

    private static Optional<FileKind> byContent(byte[] bytes) {
        if (begins(bytes, PDF_SIGN)) {
            return Optional.of(PDF);
        }
        if (begins(bytes, PNG_SIGN)) {
            return Optional.of(PNG);
        }
        if (begins(bytes, JPEG_SIGN)) {
            return Optional.of(JPEG);
        }
        if (begins(bytes, ZIP_SIGN)) {
            return office(ZipNames.of(bytes));
        }
        return isPlainText(bytes) ? Optional.of(TEXT) : Optional.empty();
    }

    /** Documents with macros are left out, by the part that holds them. */
    private static Optional<FileKind> office(Set<String> parts) {
        boolean macros =
                parts.stream().anyMatch(part -> part.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
        if (macros || !parts.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        if (parts.contains("word/document.xml")) {
            return Optional.of(WORD);
        }
        return parts.contains("xl/workbook.xml") ? Optional.of(EXCEL) : Optional.empty();
    }

    /** UTF-8 without control characters that is no markup. */
    private static boolean isPlainText(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String begin = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return !begin.isBlank()
                    && !begin.strip().startsWith("<")
                    && begin.chars().noneMatch(sign -> Character.isISOControl(sign) && "\t\r\n\f".indexOf(sign) < 0);
        } catch (CharacterCodingException binary) {
            return false;
        }
    }

    private static boolean begins(byte[] bytes, byte[] sign) {
        return bytes.length > sign.length && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
