package city.hotline.command.evaluate;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/** A message of an older hotline and when it was answered. */
record Letter(String title, String body, String reply, Instant came, Instant answered) {
    /** Of some only the day was kept; they count as written when the office closes. */
    private static final int CLOSES = 17;

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("yyyy/M/d[ H:mm:ss]")
            .parseDefaulting(ChronoField.HOUR_OF_DAY, CLOSES)
            .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
            .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
            .toFormatter(Locale.ROOT);
    private static final int TITLE = 200;
    private static final int BODY = 20_000;
    private static final int REPLY = 2_000;

    /** @throws java.time.format.DateTimeParseException when one of the times is none */
    static Letter of(CSVRecord row, ZoneId zone) {
        return new Letter(
                cut(row.get("title"), TITLE),
                cut(row.get("body"), BODY),
                cut(row.get("reply"), REPLY),
                instant(row.get("time"), zone),
                instant(row.get("reply_time"), zone));
    }

    YearMonth month(ZoneId zone) {
        return YearMonth.from(came.atZone(zone));
    }

    private static Instant instant(String text, ZoneId zone) {
        return LocalDateTime.parse(text.strip(), TIME).atZone(zone).toInstant();
    }

    private static String cut(String text, int most) {
        String clean = text.strip();
        String some = clean.isEmpty() ? "—" : clean;
        return some.substring(0, Math.min(most, some.length()));
    }
}
