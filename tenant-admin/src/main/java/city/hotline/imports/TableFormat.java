package city.hotline.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** What a file is, told by its first bytes and never by its name. */
enum TableFormat {
    TEXT("CSV/TSV", Set.of("csv", "tsv", "tab", "txt", "")),
    XLSX("Excel (xlsx)", Set.of("xlsx", "")),
    XLS("Excel 97–2003 (xls)", Set.of("xls", ""));

    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final byte[] OLE2 = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    /** PDF, PNG, JPEG, GIF, RAR, 7-Zip, gzip, ELF, empty or split zip, Windows program. */
    private static final List<byte[]> OTHERS = List.of(
            ascii("%PDF"),
            HexFormat.of().parseHex("89504e47"),
            HexFormat.of().parseHex("ffd8ff"),
            ascii("GIF8"),
            ascii("Rar!"),
            HexFormat.of().parseHex("377abcaf"),
            HexFormat.of().parseHex("1f8b08"),
            HexFormat.of().parseHex("7f454c46"),
            HexFormat.of().parseHex("504b0506"),
            HexFormat.of().parseHex("504b0708"),
            HexFormat.of().parseHex("4d5a9000"),
            ascii("<?xml"),
            ascii("<!DOC"),
            ascii("<html"),
            ascii("<table"));

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<String> extensions;

    TableFormat(String label, Set<String> extensions) {
        this.label = label;
        this.extensions = extensions;
    }

    /** How people call it. */
    String label() {
        return label;
    }

    /** @throws FileUnreadable when it is none of these, or the name's extension promises something else */
    static TableFormat of(ImportFile file) {
        TableFormat format = byContent(file.path());
        if (!format.extensions.contains(file.extension())) {
            throw Unreadable.WRONG_EXTENSION.refusal("." + file.extension(), format.label);
        }
        return format;
    }

    private static TableFormat byContent(Path path) {
        byte[] head = Reading.of(() -> head(path));
        if (head.length == 0) {
            throw Unreadable.EMPTY.refusal();
        }
        if (OTHERS.stream().anyMatch(magic -> begins(head, magic))) {
            throw Unreadable.NOT_A_TABLE.refusal();
        }
        if (begins(head, ZIP)) {
            return XLSX;
        }
        return begins(head, OLE2) ? XLS : TEXT;
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(8);
        }
    }

    private static boolean begins(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
