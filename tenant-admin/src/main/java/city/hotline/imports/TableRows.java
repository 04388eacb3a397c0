package city.hotline.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One reading of a table: the header first, then every row that is not blank, one after another. */
final class TableRows implements Iterator<TableRow>, AutoCloseable {
    static final int MOST_ROWS = 200_000;
    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_HEADING = 60;
    private static final Pattern DATA = Pattern.compile("[-+]?[\\d.,]+|\\d{4}[-/.年]\\d{1,2}.*");

    private final TableSource source;
    private final List<String> header;
    private @Nullable TableRow next;
    private int count;

    /** @throws FileUnreadable when nothing is in it, or its first row holds data and not names */
    TableRows(TableSource source) {
        this.source = source;
        try {
            this.header = header(advance());
            this.next = advance();
            if (next == null) {
                throw Unreadable.NO_ROWS.refusal();
            }
        } catch (RuntimeException refused) {
            close();
            throw refused;
        }
    }

    /** The names of the columns; a column without a name is empty here. */
    List<String> header() {
        return header;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    /** @throws FileUnreadable when the file breaks off or goes on too long */
    @Override
    public TableRow next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        TableRow row = next;
        if (++count > MOST_ROWS) {
            throw Unreadable.TOO_MANY_ROWS.refusal(MOST_ROWS);
        }
        next = advance();
        return row;
    }

    private @Nullable TableRow advance() {
        return Reading.<@Nullable TableRow>of(() -> {
            while (source.hasNext()) {
                TableRow row = source.next();
                if (!row.blank()) {
                    return row;
                }
            }
            return null;
        });
    }

    private static List<String> header(@Nullable TableRow first) {
        if (first == null) {
            throw Unreadable.EMPTY.refusal();
        }
        if (first.cells().size() > MOST_COLUMNS) {
            throw Unreadable.TOO_MANY_COLUMNS.refusal(MOST_COLUMNS);
        }
        if (first.cells().stream().anyMatch(TableRows::looksLikeData)) {
            throw Unreadable.NO_HEADER.refusal();
        }
        return first.cells();
    }

    private static boolean looksLikeData(String cell) {
        return cell.length() > LONGEST_HEADING || DATA.matcher(cell).matches();
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
