package city.hotline.imports;

import city.hotline.foundation.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one row by the column map, and what was found wrong with them so far. */
final class RowFields<F extends Enum<F> & Column> {
    static final int LONGEST_CELL = 100_000;

    private final TableRow row;
    private final Map<F, Integer> places;
    private final List<String> header;
    private final List<RowError> errors = new ArrayList<>();
    private final Map<F, String> values = new HashMap<>();

    RowFields(TableRow row, Map<F, Integer> places, List<String> header) {
        this.row = row;
        this.places = places;
        this.header = header;
        places.forEach(this::check);
    }

    private void check(F field, int place) {
        String value = row.cell(place);
        if (value.length() > LONGEST_CELL) {
            refuse(field, "IMPORT_TEXT_TOO_LONG", LONGEST_CELL);
        } else if (value.indexOf('\0') >= 0) {
            refuse(field, "IMPORT_TEXT_HAS_NUL");
        } else if (hasLoneSurrogate(value)) {
            refuse(field, "IMPORT_TEXT_HAS_HALF_CHARACTER");
        } else if (!value.isEmpty()) {
            values.put(field, value);
        }
    }

    private static boolean hasLoneSurrogate(String value) {
        return value.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    /** Null when there is no such column, the cell is empty, or it was refused. */
    @Nullable
    String text(F field) {
        return values.get(field);
    }

    /** As {@link #text(F)}; a value of more than {@code longest} code points is refused. */
    @Nullable
    String text(F field, int longest) {
        String value = values.get(field);
        if (value != null && value.codePointCount(0, value.length()) > longest) {
            refuse(field, "IMPORT_TEXT_TOO_LONG", longest);
            return null;
        }
        return value;
    }

    /** Null when the cell is empty or no time; the latter is noted. */
    @Nullable
    Instant moment(F field, Moments moments) {
        String value = values.get(field);
        if (value == null) {
            return null;
        }
        return moments.read(value).orElseGet(() -> {
            refuse(field, "IMPORT_DATE_INVALID");
            return null;
        });
    }

    /** What {@code reader} makes of the cell; null when it is empty or was refused, which is noted in the refusal's words. */
    <T> @Nullable T read(F field, Function<String, T> reader) {
        String value = values.get(field);
        try {
            return value == null ? null : reader.apply(value);
        } catch (Refusal refusal) {
            refuse(field, refusal.code(), refusal.facts().toArray());
            return null;
        }
    }

    /** Notes what is wrong with the cell; once a field is enough. */
    void refuse(F field, String code, Object... facts) {
        Integer place = places.get(field);
        String heading = place == null ? field.key() : header.get(place);
        String value = place == null ? "" : row.cell(place);
        if (errors.stream().noneMatch(error -> error.column().equals(heading))) {
            errors.add(new RowError(row.number(), heading, code, List.of(facts), value));
        }
    }

    boolean has(F field) {
        return places.containsKey(field);
    }

    List<RowError> errors() {
        return errors;
    }
}
