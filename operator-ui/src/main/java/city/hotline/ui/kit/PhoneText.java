package city.hotline.ui.kit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers as people read them aloud: 138 1234 5678, 0574 8718 1890, 400 123 4567; short ones as they are. */
public final class PhoneText {
    private static final Pattern MOBILE = Pattern.compile("(1[3-9]\\d)(\\d{4})(\\d{4})");
    private static final Pattern BEIJING_LIKE = Pattern.compile("(0(?:10|2\\d))(\\d{3,4})(\\d{4})");
    private static final Pattern AREA = Pattern.compile("(0[3-9]\\d{2})(\\d{3,4})(\\d{4})");
    private static final Pattern SERVICE = Pattern.compile("([48]00)(\\d{3})(\\d{4})");

    private PhoneText() {}

    /** @param number in E.164 or as dialled; anything that is no Chinese number is given back as it came */
    public static String of(String number) {
        String dialled = national(number.replaceAll("[\\s-]", ""));
        for (Pattern shape : new Pattern[] {MOBILE, BEIJING_LIKE, AREA, SERVICE}) {
            Matcher matcher = shape.matcher(dialled);
            if (matcher.matches()) {
                return matcher.group(1) + " " + matcher.group(2) + " " + matcher.group(3);
            }
        }
        return number;
    }

    /** +86 138… is dialled 138…; +86 574… is dialled 0574…. */
    private static String national(String number) {
        if (!number.startsWith("+86")) {
            return number;
        }
        String rest = number.substring(3);
        return MOBILE.matcher(rest).matches() || SERVICE.matcher(rest).matches() ? rest : "0" + rest;
    }
}
