package city.hotline.calendar;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The holidays and compensating workdays of a year.
 *
 * @param source the notice that it comes from, as a person would name it
 * @param days in their order
 */
public record YearPlan(int year, String source, List<SpecialDay> days) {
    public YearPlan {
        days = days.stream().sorted().toList();
    }

    /** How many days of a kind it has. */
    public int count(DayKind kind) {
        Predicate<SpecialDay> counted = day -> day.kind() == kind;
        return Math.toIntExact(days.stream().filter(counted).count());
    }

    /** What comes with the product for a year; empty when the notice came later than the product. */
    public static Optional<YearPlan> shipped(int year) {
        return ShippedYears.of(year);
    }
}
