package city.hotline.imports;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which column of a file holds which field.
 *
 * @param columns each field's heading exactly as the file has it; at most one column a field
 * @param whole whether the columns that are not named stay unused; else they are recognised by their names
 */
public record ColumnMap(Map<CaseField, String> columns, boolean whole) {
    /** Recognise every column by its name. */
    public static final ColumnMap BY_NAME = new ColumnMap(Map.of());

    public ColumnMap {
        columns = Map.copyOf(columns);
    }

    /** These columns, and every other that is recognised by its name. */
    public ColumnMap(Map<CaseField, String> columns) {
        this(columns, false);
    }

    /** These columns and no others. */
    public static ColumnMap whole(Map<CaseField, String> columns) {
        return new ColumnMap(columns, true);
    }

    /**
     * Reads {@code title=标题,time=日期}: a field by its key or any of its names, then the heading in the file. Commas may be
     * full-width; an empty text is {@link #BY_NAME}.
     *
     * @throws MapInvalid when a part is no such pair or names no field
     */
    public static ColumnMap parse(String text) {
        Map<CaseField, String> columns = new EnumMap<>(CaseField.class);
        for (String pair : text.split("[,，;\n]")) {
            if (!pair.isBlank()) {
                putPair(columns, pair.strip());
            }
        }
        return new ColumnMap(columns);
    }

    private static void putPair(Map<CaseField, String> columns, String pair) {
        int sign = pair.indexOf('=');
        CaseField field = CaseField.named(pair.substring(0, Math.max(sign, 0))).orElseThrow(() -> new MapInvalid(pair));
        String heading = pair.substring(sign + 1).strip();
        if (heading.isEmpty() || columns.put(field, heading) != null) {
            throw new MapInvalid(pair);
        }
    }

    /** What the names alone tell: the first column that names a field has it. */
    public static ColumnMap recognise(List<String> header) {
        Map<CaseField, String> columns = new EnumMap<>(CaseField.class);
        for (String heading : header) {
            CaseField.named(heading).ifPresent(field -> columns.putIfAbsent(field, heading));
        }
        return new ColumnMap(columns);
    }

    /**
     * This map completed by the names of the columns that it does not use itself; a whole one as it is.
     *
     * @throws ColumnsMissing when it names a column that the file has not
     */
    ColumnMap completedFor(List<String> header) {
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
        Map<CaseField, String> all = new EnumMap<>(CaseField.class);
        all.putAll(recognise(header.stream()
                        .filter(heading -> !used.contains(heading))
                        .toList())
                .columns);
        all.putAll(columns);
        return new ColumnMap(all);
    }

    /** @throws ColumnsMissing when a case cannot be made from these columns: it needs a time, and a title or a body */
    void requireEnough(List<String> header) {
        List<String> missing = missing();
        if (!missing.isEmpty()) {
            throw new ColumnsMissing(missing, header);
        }
    }

    /** The keys of fields that a case needs and that have no column here. */
    public List<String> missing() {
        boolean timed = columns.containsKey(CaseField.REGISTERED_AT);
        boolean told = columns.containsKey(CaseField.TITLE) || columns.containsKey(CaseField.BODY);
        return Stream.of(
                        timed ? Optional.<CaseField>empty() : Optional.of(CaseField.REGISTERED_AT),
                        told ? Optional.<CaseField>empty() : Optional.of(CaseField.TITLE))
                .flatMap(Optional::stream)
                .map(CaseField::key)
                .toList();
    }

    /** The headings that no field uses, in their order. */
    List<String> unused(List<String> header) {
        return header.stream()
                .filter(heading -> !heading.isEmpty() && !columns.containsValue(heading))
                .toList();
    }

    /** In the form that {@link #parse} reads. */
    @Override
    public String toString() {
        return Arrays.stream(CaseField.values())
                .filter(columns::containsKey)
                .map(field -> field.key() + "=" + columns.get(field))
                .collect(Collectors.joining(","));
    }
}
