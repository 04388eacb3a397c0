package city.hotline.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something may take, as a catalogue promises it: {@code 30m}, {@code 4h}, {@code 1d} (calendar days) or
 * {@code 5wd} (working days). When it is over says the city's working calendar.
 *
 * @param amount 1 to 9999
 */
public record Span(int amount, Unit unit) {

    /** What a span counts. */
    public enum Unit {
        MINUTES,
        HOURS,
        DAYS,
        WORKING_DAYS
    }

    private static final Pattern GRAMMAR = Pattern.compile("([1-9][0-9]{0,3})(m|h|d|wd)");
    private static final Map<String, Unit> UNITS =
            Map.of("m", Unit.MINUTES, "h", Unit.HOURS, "d", Unit.DAYS, "wd", Unit.WORKING_DAYS);

    public Span {
        if (amount < 1 || amount > 9999) {
            throw new IllegalArgumentException("a span counts 1 to 9999");
        }
    }

    /** @throws IllegalArgumentException when {@code text} is not written as 30m, 4h, 1d or 5wd */
    public static Span parse(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("not a span: write 30m, 4h, 1d or 5wd"));
    }

    static Optional<Span> find(String text) {
        Matcher matcher = GRAMMAR.matcher(text);
        return matcher.matches()
                ? Optional.of(
                        new Span(Integer.parseInt(matcher.group(1)), UNITS.getOrDefault(matcher.group(2), Unit.DAYS)))
                : Optional.empty();
    }

    /** As it is written in a template; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return amount
                + switch (unit) {
                    case MINUTES -> "m";
                    case HOURS -> "h";
                    case DAYS -> "d";
                    case WORKING_DAYS -> "wd";
                };
    }
}
