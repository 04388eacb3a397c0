package city.hotline.intake;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a seat does now and did in a period.
 *
 * @param number the operator's number, for example 28
 * @param state of the contact that it has now; null while it has none
 * @param since since when; null while it has none
 * @param contacts that began in the period and were given to the seat, missed ones among them
 * @param missed of them that nobody answered
 * @param cases that came of them
 * @param talked from answering to hanging up, all calls together
 */
public record SeatWork(
        String number,
        @Nullable ContactState state,
        @Nullable Instant since,
        int contacts,
        int missed,
        int cases,
        Duration talked) {}
