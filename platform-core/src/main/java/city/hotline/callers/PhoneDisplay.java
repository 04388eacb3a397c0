package city.hotline.callers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.regex.Pattern;

/** How a phone number stands on a screen. */
final class PhoneDisplay {
    private static final String CHINA = "+86";
    private static final Pattern AREA = Pattern.compile("(0(?:10|2\\d|[3-9]\\d{2}))?(\\d{3,4})(\\d{4})");
    private static final Pattern ELEVEN = Pattern.compile("(\\d{3})(\\d{4})(\\d{4})");
    private static final Pattern TEN = Pattern.compile("(\\d{3})(\\d{3})(\\d{4})");

    private PhoneDisplay() {}

    static String dialled(PhoneNumber number) {
        return switch (number.kind()) {
            case MOBILE -> number.normal().substring(CHINA.length());
            case LANDLINE -> number.normal().replace(CHINA, "0");
            case SERVICE, SHORT, ANONYMOUS -> number.normal();
            case INTERNATIONAL -> number.normal().substring(1);
        };
    }

    static String full(PhoneNumber number) {
        String extension = number.extension() == null ? "" : " 转" + number.extension();
        return grouped(number) + extension;
    }

    static String masked(PhoneNumber number) {
        String grouped = grouped(number);
        return switch (number.kind()) {
            case MOBILE -> grouped.substring(0, 3) + " **** " + grouped.substring(9);
            case LANDLINE ->
                number.normal().startsWith(CHINA)
                        ? grouped.substring(0, grouped.indexOf(' ')) + " **** " + end(grouped)
                        : "**** " + end(grouped);
            case INTERNATIONAL -> "+** **** " + end(grouped);
            case SERVICE, SHORT, ANONYMOUS -> grouped;
        };
    }

    private static String end(String grouped) {
        return grouped.substring(grouped.length() - 4);
    }

    private static String grouped(PhoneNumber number) {
        String dialled = dialled(number);
        return switch (number.kind()) {
            case MOBILE -> ELEVEN.matcher(dialled).replaceFirst("$1 $2 $3");
            case LANDLINE -> AREA.matcher(dialled).replaceFirst("$1 $2 $3").strip();
            case SERVICE -> dialled.length() == 10 ? TEN.matcher(dialled).replaceFirst("$1 $2 $3") : dialled;
            case SHORT, ANONYMOUS -> dialled;
            case INTERNATIONAL -> international(number.normal());
        };
    }

    private static String international(String normal) {
        PhoneNumberUtil countries = PhoneNumberUtil.getInstance();
        try {
            String display = countries.format(countries.parse(normal, null), PhoneNumberFormat.INTERNATIONAL);
            return display.replace('-', ' ');
        } catch (NumberParseException e) {
            return normal;
        }
    }
}
