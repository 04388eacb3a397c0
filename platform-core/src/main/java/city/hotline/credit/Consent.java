package city.hotline.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provider lets one bank see its grade.
 *
 * @param until the last day, in the city
 * @param revoked null while it was not taken back
 * @param looks when the bank looked, newest first, at most 50
 */
public record Consent(
        ConsentId id,
        String bank,
        Instant given,
        String by,
        LocalDate until,
        @Nullable Instant revoked,
        List<Instant> looks) {
    public Consent {
        looks = List.copyOf(looks);
    }

    /** @param today in the city */
    public boolean holds(LocalDate today) {
        return revoked == null && !today.isAfter(until);
    }
}
