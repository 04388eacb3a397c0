package city.hotline.notifications;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours in which nobody is written to unless it is urgent, over midnight where they end before they begin.
 *
 * @param begins belongs to them
 * @param ends is free again; equal to {@code begins} where there are none
 */
public record QuietHours(LocalTime begins, LocalTime ends) {

    /** The first instant from {@code at} on that is not quiet. */
    public Instant free(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        LocalTime time = local.toLocalTime();
        if (!quiet(time)) {
            return at;
        }
        ZonedDateTime end = local.with(ends);
        return (end.isAfter(local) ? end : local.plusDays(1).with(ends)).toInstant();
    }

    private boolean quiet(LocalTime time) {
        boolean begun = !time.isBefore(begins);
        boolean ended = !time.isBefore(ends);
        return begins.isBefore(ends) ? begun && !ended : begins.isAfter(ends) && (begun || !ended);
    }
}
