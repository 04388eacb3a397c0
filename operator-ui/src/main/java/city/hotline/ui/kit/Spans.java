package city.hotline.ui.kit;

import city.hotline.ui.text.T;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lengths of time in words, rounded down to what matters: seconds, minutes, hours and minutes, days and hours. */
public final class Spans {
    private Spans() {}

    /** For example 45 秒, 18 分, 1 时 05 分, 3 时, 2 天 4 时; the sign is left out. */
    public static String inWords(Duration span) {
        Duration length = span.abs();
        long minutes = length.toMinutes();
        if (minutes < 1) {
            return T.t("span.seconds", length.toSeconds());
        }
        if (minutes < 60) {
            return T.t("span.minutes", minutes);
        }
        if (minutes < 24 * 60) {
            return length.toMinutesPart() == 0
                    ? T.t("span.hours", length.toHours())
                    : T.t("span.hours.minutes", length.toHours(), two(length.toMinutesPart()));
        }
        return T.t("span.days", length.toDays(), length.toHoursPart());
    }

    /** 02:14, or 1:02:14 after an hour. */
    static String running(Duration span) {
        Duration length = span.isNegative() ? Duration.ZERO : span;
        String minutes = two(length.toMinutesPart()) + ":" + two(length.toSecondsPart());
        return length.toHours() == 0 ? minutes : length.toHours() + ":" + minutes;
    }

    /** The same words for the script that lets a countdown run on in the browser. */
    static String words() {
        ObjectNode words = JsonMapper.shared().createObjectNode();
        words.put("s", T.t("span.seconds", "{0}"));
        words.put("m", T.t("span.minutes", "{0}"));
        words.put("h", T.t("span.hours", "{0}"));
        words.put("hm", T.t("span.hours.minutes", "{0}", "{1}"));
        words.put("d", T.t("span.days", "{0}", "{1}"));
        words.put("left", T.t("countdown.left", "{0}"));
        words.put("over", T.t("countdown.over", "{0}"));
        return words.toString();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
