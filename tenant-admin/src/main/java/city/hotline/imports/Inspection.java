package city.hotline.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * What a file holds, for choosing its columns.
 *
 * @param file what it is, for people, for example "Excel (xlsx)"
 * @param header its headings in their order; a column without one is empty here
 * @param suggested the columns that were recognised by their names
 * @param missing keys of fields that are needed and were not recognised; empty when it can be tried at once
 * @param sample the first rows, at most ten, cells shortened to 60 characters
 */
public record Inspection<F extends Enum<F> & Column>(
        String file, List<String> header, ColumnMap<F> suggested, List<String> missing, List<List<String>> sample) {
    private static final int SAMPLE = 10;

    public Inspection {
        header = List.copyOf(header);
        missing = List.copyOf(missing);
        sample = List.copyOf(sample);
    }

    /** @throws FileUnreadable when the table cannot be read */
    static <F extends Enum<F> & Column> Inspection<F> of(TableFile table, Fields<F> fields) {
        try (TableRows rows = table.rows()) {
            ColumnMap<F> suggested = ColumnMap.recognise(fields, rows.header());
            List<List<String>> sample = new ArrayList<>();
            while (rows.hasNext() && sample.size() < SAMPLE) {
                sample.add(rows.next().cells().stream().map(Shortened::text).toList());
            }
            return new Inspection<>(table.description(), rows.header(), suggested, suggested.missing(), sample);
        }
    }
}
