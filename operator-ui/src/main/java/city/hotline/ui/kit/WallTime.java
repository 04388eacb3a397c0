package city.hotline.ui.kit;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;

/**
 * Instants as a city's clock on the wall shows them. Figures only, the same in every language.
 *
 * @param zone the city's: {@code tenants.current().zone()}
 */
public record WallTime(ZoneId zone) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");

    /** 2026-11-21 14:05. */
    public String minute(Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }

    /** 14:05:32. */
    public String second(Instant instant) {
        return CLOCK.format(instant.atZone(zone));
    }

    /** 2026-11-21. */
    public String day(Instant instant) {
        return instant.atZone(zone).toLocalDate().toString();
    }

    /** As short as it stays clear at {@code now}: 14:05 today, 11-02 this year, else 2025-11-02. */
    public String brief(Instant instant, Instant now) {
        LocalDate day = instant.atZone(zone).toLocalDate();
        LocalDate today = now.atZone(zone).toLocalDate();
        if (day.equals(today)) {
            return SHORT.format(instant.atZone(zone));
        }
        return day.getYear() == today.getYear() ? MONTH_DAY.format(day) : day.toString();
    }

    /** The Monday of the week in which {@code instant} falls. */
    public LocalDate weekOf(Instant instant) {
        return instant.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
