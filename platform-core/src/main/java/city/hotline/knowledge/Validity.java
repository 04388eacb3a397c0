package city.hotline.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an article is served, by days in the city's zone.
 *
 * @param from the first day; null: from ever
 * @param until the last day; null: for ever
 * @param review by when somebody is to look whether it still holds; null: nobody has to
 */
public record Validity(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate review) {
    public static final Validity ALWAYS = new Validity(null, null, null);

    /** @throws ValidityInvalid when it ends before it begins */
    public Validity {
        if (from != null && until != null && until.isBefore(from)) {
            throw new ValidityInvalid();
        }
    }

    public boolean ended(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    public boolean holds(LocalDate today) {
        return !ended(today) && (from == null || !from.isAfter(today));
    }
}
