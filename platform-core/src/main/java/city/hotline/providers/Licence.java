package city.hotline.providers;

import city.hotline.foundation.StoredText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A licence of a firm: 营业执照, 电工证, 开锁备案 …
 *
 * @param from its first day; null where that is not known
 * @param until its last day; null for one without an end
 */
public record Licence(
        String kind,
        String number,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    private static final int NAME = 60;

    /** @throws ProviderFileInvalid when it ends before it begins */
    public Licence {
        StoredText.required("licence", kind, NAME);
        StoredText.required("licenceNumber", number, NAME);
        if (from != null && until != null && until.isBefore(from)) {
            throw new ProviderFileInvalid("LICENCE_ENDS_FIRST", kind);
        }
    }

    /** How many days it is still valid, 0 on its last one, negative afterwards; empty for one without an end. */
    public OptionalLong daysLeft(LocalDate today) {
        return until == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(today, until));
    }

    /** As a template writes it, with the ends that are known. */
    String line() {
        return kind + " " + number + " " + (from == null ? "" : from) + "/" + (until == null ? "" : until);
    }

    boolean expired(LocalDate today) {
        return until != null && until.isBefore(today);
    }
}
