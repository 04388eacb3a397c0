package city.hotline.imports;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * One reading of a case history: each row's verdict, in the file's order. Of the rows behind it keeps the number and a
 * short digest alone, so that a row that stands twice is known.
 */
final class CaseRows implements Iterator<RowVerdict>, AutoCloseable {
    private record Seen(int row, long words) {}

    private final TableRows rows;
    private final RowReader reader;
    private final ColumnMap<CaseField> map;
    private final Map<String, Seen> seen = new HashMap<>();

    CaseRows(TableRows rows, RowReader reader, ColumnMap<CaseField> map) {
        this.rows = rows;
        this.reader = reader;
        this.map = map;
    }

    List<String> header() {
        return rows.header();
    }

    /** The columns as they are taken. */
    ColumnMap<CaseField> map() {
        return map;
    }

    /** Reads to the end and adds every bad row; repeated ones are no errors and are left out. */
    void badInto(ErrorSheet sheet) {
        while (hasNext()) {
            if (next() instanceof RowVerdict.Bad(TableRow row, List<RowError> errors)) {
                sheet.add(header(), row, errors);
            }
        }
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public RowVerdict next() {
        TableRow row = rows.next();
        RowVerdict verdict = reader.read(row);
        return verdict instanceof RowVerdict.Good good ? amongTheOthers(good) : verdict;
    }

    private RowVerdict amongTheOthers(RowVerdict.Good good) {
        TableRow row = good.row();
        long words = ByteBuffer.wrap(row.digest()).getLong();
        Seen first = seen.putIfAbsent(good.told().externalId(), new Seen(row.number(), words));
        if (first == null) {
            return good;
        }
        return first.words == words ? new RowVerdict.Repeated(row, first.row) : takenTwice(good, first.row);
    }

    private RowVerdict takenTwice(RowVerdict.Good good, int first) {
        String heading = map.columns().getOrDefault(CaseField.EXTERNAL_ID, "");
        RowError error = new RowError(
                good.row().number(),
                heading,
                "IMPORT_ID_TWICE",
                List.of(first),
                good.told().externalId());
        return new RowVerdict.Bad(good.row(), List.of(error));
    }

    @Override
    public void close() {
        rows.close();
    }
}
