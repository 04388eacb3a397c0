package city.hotline.intake;

import city.hotline.callers.PhoneNumber;
import city.hotline.foundation.PlainText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A report of the telephone exchange about one call.
 *
 * @param callId the exchange's name of the call, 1 to 100 characters, the same in every report about it
 * @param callerNumber as displayed; null or unreadable for a withheld number, which is no reason to lose a call
 * @param dialledNumber at most 40 characters; null when the exchange does not say
 * @param seatNumber the seat that rings or talks, at most 20 characters; null while the call waits for one
 * @param at when it happened, by the exchange's clock; kept to the microsecond
 */
public record TelephonyEvent(
        String callId,
        Type type,
        @Nullable String callerNumber,
        @Nullable String dialledNumber,
        @Nullable String seatNumber,
        Instant at) {

    /** What the exchange reports. */
    public enum Type {
        RINGING,
        ANSWERED,
        HELD,
        HUNG_UP
    }

    /**
     * @throws TelephonyEventInvalid when the call's name is blank
     * @throws city.hotline.foundation.TextTooLong beyond a limit
     * @throws city.hotline.foundation.TextNotAllowed for control characters and the like
     */
    public TelephonyEvent {
        if (callId.isBlank()) {
            throw new TelephonyEventInvalid("callId");
        }
        PlainText.line("callId", callId, 100);
        dialledNumber = line("dialledNumber", dialledNumber, 40);
        seatNumber = line("seatNumber", seatNumber, 20);
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    PhoneNumber number() {
        return PhoneNumber.displayed(callerNumber);
    }

    /** Says nobody's number, so that it may stand in a log. */
    @Override
    public String toString() {
        return type + " " + callId;
    }

    private static @Nullable String line(String field, @Nullable String text, int limit) {
        return text == null || text.isBlank() ? null : PlainText.line(field, text.strip(), limit);
    }
}
