package city.hotline.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the log is narrowed to; every part that is null or empty lets everything through. Begin with {@link #ALL}.
 *
 * @param person the last four characters of a number or address, which is all that the log shows of it
 * @param from written at or after; {@code until} written before
 */
public record NoticeFilter(
        @Nullable NoticeState state,
        @Nullable Occasion occasion,
        @Nullable Medium medium,
        @Nullable UUID caseId,
        String person,
        @Nullable Instant from,
        @Nullable Instant until) {
    /** How many characters of a person are known here. */
    public static final int PERSON = 4;

    public static final NoticeFilter ALL = new NoticeFilter(null, null, null, null, "", null, null);

    /** @throws PersonEndInvalid where it is neither empty nor of four characters */
    public NoticeFilter {
        if (!person.isEmpty() && person.length() != PERSON) {
            throw new PersonEndInvalid();
        }
    }

    public NoticeFilter inState(@Nullable NoticeState wanted) {
        return new NoticeFilter(wanted, occasion, medium, caseId, person, from, until);
    }
}
