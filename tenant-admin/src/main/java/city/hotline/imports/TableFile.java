package city.hotline.imports;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A file that has been found readable as a table. It can be read any number of times, a row at a time. */
final class TableFile {
    private static final long LARGEST_FILE = 50L << 20;

    private final ImportFile file;
    private final TableFormat format;
    private final Charset encoding;

    private TableFile(ImportFile file, TableFormat format, Charset encoding) {
        this.file = file;
        this.format = format;
        this.encoding = encoding;
    }

    /**
     * Finds out what the file is: format and encoding by its content, never by its name alone.
     *
     * @throws FileUnreadable when it is no table, larger than 50 MB, dangerous, or not what its name says
     */
    static TableFile open(ImportFile file) {
        if (Reading.of(() -> Files.size(file.path())) > LARGEST_FILE) {
            throw Unreadable.TOO_LARGE.refusal(LARGEST_FILE >> 20);
        }
        TableFormat format = TableFormat.of(file);
        if (format == TableFormat.XLSX) {
            PackageCheck.of(file.path());
        }
        Charset encoding = format == TableFormat.TEXT ? TextEncoding.of(file.path()) : StandardCharsets.UTF_8;
        return new TableFile(file, format, encoding);
    }

    String name() {
        return file.name();
    }

    /** What it is, for people: the format and, for text, the encoding. */
    String description() {
        return format == TableFormat.TEXT ? format.label() + ", " + encoding.name() : format.label();
    }

    /** Starts reading from the first row; the caller closes. */
    TableRows rows() {
        return new TableRows(Reading.of(this::source));
    }

    private TableSource source() throws Exception {
        return switch (format) {
            case TEXT -> TextSource.open(file.path(), encoding);
            case XLSX -> XlsxSource.open(file.path());
            case XLS -> XlsSource.open(file.path());
        };
    }

    /** SHA-256 of the bytes and of the system they come from: by it the same import is known again. */
    byte[] digest(String source) {
        return Reading.of(() -> {
            MessageDigest sha = sha256();
            try (InputStream in = new DigestInputStream(Files.newInputStream(file.path()), sha)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return sha.digest(source.getBytes(StandardCharsets.UTF_8));
        });
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
