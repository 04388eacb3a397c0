package city.hotline.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file that has been found readable as articles: a table, a Word document or an HTML page. */
final class KnowledgeFile {
    private static final Set<String> PAGES = Set.of("html", "htm");
    private static final long LARGEST_DOCUMENT = 20L << 20;
    private static final int HEAD = 4_096;

    private final ImportFile file;
    private final @Nullable TableFile table;

    private KnowledgeFile(ImportFile file, @Nullable TableFile table) {
        this.file = file;
        this.table = table;
    }

    /** @throws FileUnreadable when it is none of these, dangerous, or not what its name says */
    static KnowledgeFile open(ImportFile file) {
        if (isWord(file)) {
            refuseLarge(file);
            refuseWhatIsNoZip(file);
            PackageCheck.ofDocument(file.path());
        } else if (isPage(file)) {
            refuseLarge(file);
            refuseWhatIsNoPage(file);
        } else {
            return new KnowledgeFile(file, TableFile.open(file));
        }
        return new KnowledgeFile(file, null);
    }

    String name() {
        return file.name();
    }

    /** Empty when it is a document. */
    Optional<TableFile> table() {
        return Optional.ofNullable(table);
    }

    /** Starts reading from the first article; the caller closes. */
    ArticleSource articles(ColumnMap<KnowledgeField> map, CityWords city, ZoneId zone) {
        if (table != null) {
            return TableArticles.of(table, map, city, zone);
        }
        return DocumentArticles.of(
                file, isWord(file) ? WordOutline.of(file.path()) : HtmlOutline.of(file.path(), encoding(file)));
    }

    void digest(MessageDigest sha) {
        Reading.of(() -> {
            try (InputStream in = new DigestInputStream(Files.newInputStream(file.path()), sha)) {
                return in.transferTo(OutputStream.nullOutputStream());
            }
        });
    }

    private static boolean isWord(ImportFile file) {
        return file.extension().equals("docx");
    }

    private static boolean isPage(ImportFile file) {
        return PAGES.contains(file.extension());
    }

    private static void refuseLarge(ImportFile file) {
        long size = Reading.of(() -> Files.size(file.path()));
        if (size == 0) {
            throw Unreadable.EMPTY.refusal();
        }
        if (size > LARGEST_DOCUMENT) {
            throw Unreadable.TOO_LARGE.refusal(LARGEST_DOCUMENT >> 20);
        }
    }

    /** An encrypted document is an OLE2 file and no zip. */
    private static void refuseWhatIsNoZip(ImportFile file) {
        byte[] head = Reading.of(() -> head(file));
        if (begins(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw Unreadable.ENCRYPTED.refusal();
        }
        if (!begins(head, 'P', 'K', 3, 4)) {
            throw Unreadable.NOT_A_DOCUMENT.refusal();
        }
    }

    private static void refuseWhatIsNoPage(ImportFile file) {
        byte[] head = Reading.of(() -> head(file));
        String begin =
                new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        if (!begin.contains("<") || begins(head, 'P', 'K') || begin.startsWith("%pdf")) {
            throw Unreadable.NOT_A_DOCUMENT.refusal();
        }
        if (begin.contains("<!entity")) {
            throw Unreadable.EXTERNAL_ENTITY.refusal();
        }
        encoding(file);
    }

    private static Charset encoding(ImportFile file) {
        return TextEncoding.of(file.path());
    }

    private static byte[] head(ImportFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean begins(byte[] head, int... signs) {
        for (int at = 0; at < signs.length; at++) {
            if (at >= head.length || (head[at] & 0xff) != signs[at]) {
                return false;
            }
        }
        return true;
    }
}
