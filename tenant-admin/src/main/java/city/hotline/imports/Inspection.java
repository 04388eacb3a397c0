package city.hotline.imports;

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
public record Inspection(
        String file, List<String> header, ColumnMap suggested, List<String> missing, List<List<String>> sample) {
    public Inspection {
        header = List.copyOf(header);
        missing = List.copyOf(missing);
        sample = List.copyOf(sample);
    }
}
