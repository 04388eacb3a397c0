package city.hotline.imports;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Reads points in time as people and systems in China write them: {@code 2019/4/25 9:32:09}, {@code 2019-04-25T09:32},
 * {@code 2019年4月25日 下午3时20分}, {@code 20190425093209}, a day alone (its beginning), an offset at the end, and the serial
 * numbers of Excel. The year has four digits and comes first: anything else would be a guess.
 */
final class Moments {
    private static final Pattern SPELLED =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?"
                    + "(?:[T\\s]*(?:星期.|周.)?\\s*(上午|下午|AM|PM)?\\s*(\\d{1,2})\\s*[:时点]\\s*(?:(\\d{1,2})(?:\\s*[:分]\\s*(?:(\\d{1,2})(?:[.,]\\d{1,9})?\\s*秒?)?)?)?"
                    + "\\s*(Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})()(?:(\\d{2})(\\d{2})(\\d{2})?)?()");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    private static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);

    private final ZoneId zone;

    /** @param zone of the city whose clock the times were read from */
    Moments(ZoneId zone) {
        this.zone = zone;
    }

    /** Empty when {@code text} is no such spelling, or names a day or an hour that does not exist. */
    Optional<Instant> read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        try {
            return Optional.ofNullable(read(plain, SPELLED))
                    .or(() -> Optional.ofNullable(read(plain, COMPACT)))
                    .or(() -> serial(plain))
                    .filter(at -> at.isAfter(FIRST_DAY.atStartOfDay(zone).toInstant()));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private @Nullable Instant read(String text, Pattern pattern) {
        Matcher parts = pattern.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
        LocalDateTime local = day.atTime(time(parts));
        String offset = parts.group(8);
        return offset == null || offset.isEmpty()
                ? local.atZone(zone).toInstant()
                : local.toInstant(ZoneOffset.of(offset));
    }

    private static LocalTime time(Matcher parts) {
        int hour = number(parts, 5);
        String half = parts.group(4);
        boolean afternoon = "下午".equals(half) || "PM".equals(half);
        boolean twelve = half != null && !half.isEmpty() && hour == 12;
        int hours = (twelve ? 0 : hour) + (afternoon && (twelve || hour < 12) ? 12 : 0);
        return LocalTime.of(hours, number(parts, 6), number(parts, 7));
    }

    private static int number(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private Optional<Instant> serial(String text) {
        if (!SERIAL.matcher(text).matches()) {
            return Optional.empty();
        }
        LocalDateTime local = DateUtil.getLocalDateTime(Double.parseDouble(text), false, true);
        return Optional.ofNullable(local).map(at -> at.atZone(zone).toInstant());
    }
}
