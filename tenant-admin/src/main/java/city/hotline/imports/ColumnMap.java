package city.hotline.imports;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which column of a file holds which field.
 *
 * @param fields what the columns of this kind of table can hold
 * @param columns each field's heading exactly as the file has it; at most one column a field
 * @param whole whether the columns that are not named stay unused; else they are recognised by their names
 */
public record ColumnMap<F extends Enum<F> & Column>(Fields<F> fields, Map<F, String> columns, boolean whole) {
    public ColumnMap {
        columns = Map.copyOf(columns);
    }

    /** Recognise every column by its name. */
    public static <F extends Enum<F> & Column> ColumnMap<F> byName(Fields<F> fields) {
        return of(fields, Map.of());
    }

    /** These columns, and every other that is recognised by its name. */
    public static <F extends Enum<F> & Column> ColumnMap<F> of(Fields<F> fields, Map<F, String> columns) {
        return new ColumnMap<>(fields, columns, false);
    }

    /** These columns and no others. */
    public static <F extends Enum<F> & Column> ColumnMap<F> whole(Fields<F> fields, Map<F, String> columns) {
        return new ColumnMap<>(fields, columns, true);
    }

    /**
     * Reads {@code title=标题,time=日期}: a field by its key or any of its names, then the heading in the file. Commas may be
     * full-width; an empty text recognises every column by its name.
     *
     * @throws MapInvalid when a part is no such pair or names no field
     */
    public static <F extends Enum<F> & Column> ColumnMap<F> parse(Fields<F> fields, String text) {
        Map<F, String> columns = new EnumMap<>(fields.type());
        for (String pair : text.split("[,，;\n]")) {
            if (!pair.isBlank()) {
                putPair(fields, columns, pair.strip());
            }
        }
        return of(fields, columns);
    }

    private static <F extends Enum<F> & Column> void putPair(Fields<F> fields, Map<F, String> columns, String pair) {
        int sign = pair.indexOf('=');
        F field = fields.named(pair.substring(0, Math.max(sign, 0)))
                .orElseThrow(() -> new MapInvalid(pair, fields.keys()));
        String heading = pair.substring(sign + 1).strip();
        if (heading.isEmpty() || columns.put(field, heading) != null) {
            throw new MapInvalid(pair, fields.keys());
        }
    }

    /** What the names alone tell: the first column that names a field has it. */
    public static <F extends Enum<F> & Column> ColumnMap<F> recognise(Fields<F> fields, List<String> header) {
        Map<F, String> columns = new EnumMap<>(fields.type());
        for (String heading : header) {
            fields.named(heading).ifPresent(field -> columns.putIfAbsent(field, heading));
        }
        return of(fields, columns);
    }

    /**
     * This map completed by the names of the columns that it does not use itself; a whole one as it is.
     *
     * @throws ColumnsMissing when it names a column that the file has not
     */
    ColumnMap<F> completedFor(List<String> header) {
        List<String> absent = columns.values().stream()
                .filter(heading -> !header.contains(heading))
                .toList();
        if (!absent.isEmpty()) {
            throw new ColumnsMissing(absent, header);
        }
        if (whole) {
            return this;
        }
        Set<String> used = new HashSet<>(columns.values());
        Map<F, String> all = new EnumMap<>(fields.type());
        all.putAll(recognise(
                        fields,
                        header.stream()
                                .filter(heading -> !used.contains(heading))
                                .toList())
                .columns);
        all.putAll(columns);
        return of(fields, all);
    }

    /** @throws ColumnsMissing when nothing can be made from these columns, see {@link #missing()} */
    void requireEnough(List<String> header) {
        List<String> missing = missing();
        if (!missing.isEmpty()) {
            throw new ColumnsMissing(missing, header);
        }
    }

    /** The keys of fields that are needed and that have no column here. */
    public List<String> missing() {
        return fields.missing(columns.keySet()).stream().map(Column::key).toList();
    }

    /** The headings that no field uses, in their order. */
    List<String> unused(List<String> header) {
        return header.stream()
                .filter(heading -> !heading.isEmpty() && !columns.containsValue(heading))
                .toList();
    }

    /** Where the fields stand in a row of a table with this header. */
    Map<F, Integer> places(List<String> header) {
        Map<F, Integer> places = new EnumMap<>(fields.type());
        columns.forEach((field, heading) -> places.put(field, header.indexOf(heading)));
        return places;
    }

    /** In the form that {@link #parse} reads. */
    @Override
    public String toString() {
        return fields.all().stream()
                .filter(columns::containsKey)
                .map(field -> field.key() + "=" + columns.get(field))
                .collect(Collectors.joining(","));
    }
}
