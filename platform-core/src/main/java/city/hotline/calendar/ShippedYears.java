package city.hotline.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The years that come with the product, each from the notice of the General Office of the State Council. */
final class ShippedYears {
    private static final int[] YEARS = {2025, 2026};
    private static final Map<Integer, YearPlan> PLANS = read();

    private ShippedYears() {}

    static Optional<YearPlan> of(int year) {
        return Optional.ofNullable(PLANS.get(year));
    }

    static Map<Integer, YearPlan> all() {
        return PLANS;
    }

    private static Map<Integer, YearPlan> read() {
        Map<Integer, YearPlan> plans = new TreeMap<>();
        for (int year : YEARS) {
            plans.put(year, read(year));
        }
        return Map.copyOf(plans);
    }

    private static YearPlan read(int year) {
        try (InputStream file = ShippedYears.class.getResourceAsStream("/calendar/cn-" + year + ".csv")) {
            return YearSheet.read(year, "", Objects.requireNonNull(file).readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
