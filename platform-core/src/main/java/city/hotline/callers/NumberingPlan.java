package city.hotline.callers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which strings of digits are phone numbers: mainland China's plan by structure (so that newly opened ranges pass), every
 * other country's by libphonenumber. Digits are ASCII, with a leading + where the number was written so.
 */
enum NumberingPlan {
    PLACELESS(PhoneKind.SERVICE, "", country("?") + "([48]00\\d{7})|(95\\d{5,10}|106\\d{5,17}|1010\\d{4})"),
    MOBILE(PhoneKind.MOBILE, "+86", country("?") + "0?(1[3-9]\\d{9})"),
    LANDLINE(PhoneKind.LANDLINE, "+86", "(?:0|" + country("") + "0?)((?:10|2\\d)[2-9]\\d{7}|[3-9]\\d{2}[2-9]\\d{6,7})"),
    SHORT_ELSEWHERE(
            PhoneKind.SHORT, "0", "(?:0|" + country("") + "0?)((?:10|2\\d|[3-9]\\d{2})(?:1\\d{2,4}|9\\d{4,5}))"),
    LOCAL(PhoneKind.LANDLINE, "", "([2-9]\\d{6,7})"),
    SHORT(PhoneKind.SHORT, "", "(?:(?:\\+|00)86)?([1-9]\\d{2,5})"),
    INTERNATIONAL(PhoneKind.INTERNATIONAL, "+", "(?:\\+|00)(?!86)([1-9]\\d{1,14})") {
        @Override
        boolean isComplete(String digits) {
            return super.isComplete(digits) && check(digits) == ValidationResult.IS_POSSIBLE;
        }

        @Override
        boolean canBegin(String digits) {
            return super.canBegin(digits) && (digits.length() < 6 || mayGrow(check(digits)));
        }
    };

    /** A number read in full: {@code normal} is E.164 where there is such a form, else the digits as dialled. */
    record Reading(PhoneKind kind, String normal) {}

    private static final List<NumberingPlan> PLANS = List.of(values());
    private static final PhoneNumberUtil COUNTRIES = PhoneNumberUtil.getInstance();

    private final PhoneKind kind;
    private final String prefix;

    @SuppressWarnings("ImmutableEnumChecker") // java.util.regex.Pattern is immutable
    private final Pattern shape;

    NumberingPlan(PhoneKind kind, String prefix, String shape) {
        this.kind = kind;
        this.prefix = prefix;
        this.shape = Pattern.compile(shape);
    }

    static Optional<Reading> read(String digits) {
        return PLANS.stream()
                .filter(plan -> plan.isComplete(digits))
                .findFirst()
                .map(plan -> new Reading(plan.kind, plan.prefix + plan.core(digits)));
    }

    /** How many characters from the left may still become a number; all of them when only the end is missing. */
    static int longestBeginning(String digits) {
        int length = digits.length();
        while (length > 0 && !begins(digits.substring(0, length))) {
            length--;
        }
        return length;
    }

    private static boolean begins(String digits) {
        return PLANS.stream().anyMatch(plan -> plan.canBegin(digits));
    }

    boolean isComplete(String digits) {
        return shape.matcher(digits).matches();
    }

    boolean canBegin(String digits) {
        return mayMatch(shape.matcher(digits));
    }

    private String core(String digits) {
        Matcher matcher = shape.matcher(digits);
        if (!matcher.matches()) {
            throw new IllegalStateException("the number was complete before");
        }
        String first = matcher.group(1);
        return first != null || matcher.groupCount() == 1 ? String.valueOf(first) : matcher.group(2);
    }

    /** Whether the text matches or would with more text behind it. */
    @SuppressWarnings("JdkObsolete") // hitEnd() answers exactly this
    static boolean mayMatch(Matcher matcher) {
        return matcher.matches() || matcher.hitEnd();
    }

    private static String country(String times) {
        return "(?:(?:\\+|00)?86)" + times;
    }

    private static boolean mayGrow(ValidationResult result) {
        return result == ValidationResult.IS_POSSIBLE
                || result == ValidationResult.TOO_SHORT
                || result == ValidationResult.INVALID_LENGTH
                || result == ValidationResult.IS_POSSIBLE_LOCAL_ONLY;
    }

    private static ValidationResult check(String digits) {
        String international = digits.startsWith("+") ? digits : "+" + digits.substring(2);
        try {
            return COUNTRIES.isPossibleNumberWithReason(COUNTRIES.parse(international, null));
        } catch (NumberParseException e) {
            return switch (e.getErrorType()) {
                case TOO_LONG -> ValidationResult.TOO_LONG;
                case TOO_SHORT_NSN, TOO_SHORT_AFTER_IDD -> ValidationResult.TOO_SHORT;
                case INVALID_COUNTRY_CODE, NOT_A_NUMBER -> ValidationResult.INVALID_COUNTRY_CODE;
            };
        }
    }
}
