package city.hotline.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When what happened to a contact. The state follows from these facts alone, and each fact keeps its earliest instant, so
 * that reports of the telephone exchange may come twice, late and in any order and lead to the same contact.
 */
public record ContactTimes(
        @Nullable Instant rangAt,
        @Nullable Instant answeredAt,
        @Nullable Instant hungUpAt,
        @Nullable Instant endedAt) {
    static final ContactTimes NONE = new ContactTimes(null, null, null, null);

    public ContactState state() {
        if (endedAt != null) {
            return ContactState.ENDED;
        }
        if (hungUpAt != null) {
            return answeredAt == null ? ContactState.MISSED : ContactState.WRAP_UP;
        }
        return answeredAt == null ? ContactState.RINGING : ContactState.TALKING;
    }

    ContactTimes rang(Instant at) {
        return new ContactTimes(earlier(rangAt, at), answeredAt, hungUpAt, endedAt);
    }

    ContactTimes answered(Instant at) {
        return new ContactTimes(rangAt, earlier(answeredAt, at), hungUpAt, endedAt);
    }

    ContactTimes hungUp(Instant at) {
        return new ContactTimes(rangAt, answeredAt, earlier(hungUpAt, at), endedAt);
    }

    ContactTimes ended(Instant at) {
        return new ContactTimes(rangAt, answeredAt, hungUpAt, earlier(endedAt, at));
    }

    private static Instant earlier(@Nullable Instant known, Instant told) {
        return known == null || told.isBefore(known) ? told : known;
    }
}
