package city.hotline.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks through a zip before a reader sees it: that it is a workbook, or a document, that it does not unpack to more than the
 * machine should take, and that no part of it declares entities. It keeps nothing but one buffer.
 */
final class PackageCheck {
    /** A document is held in memory while it is read, a workbook is not. */
    private static final long LARGEST_DOCUMENT = 100L << 20;

    private static final int MOST_ENTRIES = 1_000;
    private static final long LARGEST_UNPACKED = 1L << 30;
    private static final long ALWAYS_ALLOWED = 10L << 20;
    private static final int LARGEST_RATIO = 100;
    private static final int PROLOGUE = 1 << 16;

    private final Path path;
    private final long allowed;
    private long unpacked;

    private final String mainPart;

    private PackageCheck(Path path, String mainPart, long largest, long packed) {
        this.path = path;
        this.mainPart = mainPart;
        this.allowed = Math.min(largest, Math.max(ALWAYS_ALLOWED, packed * LARGEST_RATIO));
    }

    /** @throws FileUnreadable when it is no workbook, a bomb, or carries a document type */
    static void of(Path path) {
        Reading.of(() -> {
            new PackageCheck(path, "xl/workbook.xml", LARGEST_UNPACKED, Files.size(path)).run();
            return path;
        });
    }

    /** As {@link #of}, for a Word document. */
    static void ofDocument(Path path) {
        Reading.of(() -> {
            new PackageCheck(path, "word/document.xml", LARGEST_DOCUMENT, Files.size(path)).run();
            return path;
        });
    }

    private void run() throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            if (entries.size() > MOST_ENTRIES) {
                throw Unreadable.ZIP_BOMB.refusal();
            }
            refuseWhatIsSomethingElse(zip);
            for (ZipEntry entry : entries) {
                inspect(zip, entry);
            }
        }
    }

    private void refuseWhatIsSomethingElse(ZipFile zip) {
        if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry(mainPart) == null) {
            throw (mainPart.startsWith("xl/") ? Unreadable.NOT_A_TABLE : Unreadable.NOT_A_DOCUMENT).refusal();
        }
    }

    private void inspect(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] prologue = in.readNBytes(PROLOGUE);
            refuseDocumentType(prologue);
            count(prologue.length);
            byte[] buffer = new byte[PROLOGUE];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                count(read);
            }
        }
    }

    private void count(long bytes) {
        unpacked += bytes;
        if (unpacked > allowed) {
            throw Unreadable.ZIP_BOMB.refusal();
        }
    }

    /** Zeros are left out so that UTF-16 hides nothing; inside XML text the sign {@code <} cannot stand like this. */
    private static void refuseDocumentType(byte[] prologue) {
        String text = new String(prologue, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (text.toUpperCase(Locale.ROOT).contains("<!DOCTYPE")) {
            throw Unreadable.EXTERNAL_ENTITY.refusal();
        }
    }
}
