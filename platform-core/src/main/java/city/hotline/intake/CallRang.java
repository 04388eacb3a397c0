package city.hotline.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call rings.
 *
 * @param callId the exchange's name of the call, which makes a second ring of it the same contact
 * @param callerNumber as displayed; null for a withheld number
 * @param dialledNumber null when it is not known
 * @param seatNumber null while the call waits for a seat
 */
public record CallRang(
        String callId,
        @Nullable String callerNumber,
        @Nullable String dialledNumber,
        @Nullable String seatNumber,
        Instant at) {
    TelephonyEvent event() {
        return new TelephonyEvent(callId, TelephonyEvent.Type.RINGING, callerNumber, dialledNumber, seatNumber, at);
    }
}
