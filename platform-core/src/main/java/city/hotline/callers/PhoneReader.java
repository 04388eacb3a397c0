package city.hotline.callers;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one phone number as people and exchanges write it. The text is folded character by character first, so that a
 * position in the folded text is the position in what was typed.
 */
final class PhoneReader {
    private static final int LONGEST = 40;
    private static final char FOREIGN = '\uFFFF';
    private static final Pattern EXTENSION_MARK = Pattern.compile("[转轉]接?|分机号?|extension|ext\\.?|x|#|,");
    private static final Pattern EXTENSION = Pattern.compile("[ :.]*(\\d{1,6}) *");

    /** What was read: the number, and the extension behind a switchboard. */
    record Read(NumberingPlan.Reading reading, @Nullable String extension) {}

    private final String folded;

    private PhoneReader(String folded) {
        this.folded = folded;
    }

    /** @throws PhoneInvalid with the first position at which the text cannot be a phone number any more */
    static Read read(String raw) {
        int[] points = raw.codePoints().limit(LONGEST + 1L).toArray();
        if (points.length > LONGEST) {
            throw new PhoneInvalid(LONGEST + 1);
        }
        char[] folded = new char[points.length];
        Arrays.setAll(points, i -> folded[i] = fold(points[i]));
        return new PhoneReader(new String(folded)).read();
    }

    private Read read() {
        Matcher mark = EXTENSION_MARK.matcher(folded);
        if (!mark.find()) {
            return readNumber();
        }
        NumberingPlan.Reading number = number(mark.start());
        return new Read(number, extension(mark.end()));
    }

    /** A dash may part the digits of a number, or a number from its extension. */
    private Read readNumber() {
        int dash = folded.lastIndexOf('-');
        Optional<Read> parted = dash < 0 ? Optional.empty() : parted(dash);
        if (parted.filter(PhoneReader::isCertain).isPresent()) {
            return parted.get();
        }
        String digits = digits(folded.length());
        return NumberingPlan.read(digits)
                .filter(whole -> parted.isEmpty() || whole.kind() != PhoneKind.SHORT)
                .map(whole -> new Read(whole, null))
                .or(() -> parted)
                .orElseThrow(() -> broken(digits, folded.length()));
    }

    private Optional<Read> parted(int dash) {
        Matcher tail = EXTENSION.matcher(folded).region(dash + 1, folded.length());
        return tail.matches()
                ? NumberingPlan.read(digits(dash)).map(reading -> new Read(reading, tail.group(1)))
                : Optional.empty();
    }

    /** 400-800 is a beginning, +44 20 7946 may be either: only these kinds are whole numbers for certain. */
    private static boolean isCertain(Read read) {
        return switch (read.reading().kind()) {
            case MOBILE, LANDLINE, SERVICE -> true;
            case SHORT, INTERNATIONAL, ANONYMOUS -> false;
        };
    }

    private NumberingPlan.Reading number(int end) {
        String digits = digits(end);
        return NumberingPlan.read(digits).orElseThrow(() -> broken(digits, end));
    }

    private String extension(int start) {
        Matcher matcher = EXTENSION.matcher(folded).region(start, folded.length());
        if (matcher.matches()) {
            return matcher.group(1);
        }
        int end = start;
        while (end < folded.length() && NumberingPlan.mayMatch(matcher.region(start, end + 1))) {
            end++;
        }
        throw new PhoneInvalid(end + 1);
    }

    private String digits(int end) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < end; i++) {
            char c = folded.charAt(i);
            if (isDigit(c) || (c == '+' && digits.isEmpty())) {
                digits.append(c);
            } else if (" -().".indexOf(c) < 0) {
                throw new PhoneInvalid(i + 1);
            }
        }
        return digits.toString();
    }

    private PhoneInvalid broken(String digits, int end) {
        int good = NumberingPlan.longestBeginning(digits);
        return new PhoneInvalid(good == digits.length() ? end + 1 : place(good) + 1);
    }

    private int place(int digit) {
        int seen = 0;
        for (int i = 0; ; i++) {
            char c = folded.charAt(i);
            if ((isDigit(c) || c == '+') && seen++ == digit) {
                return i;
            }
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char fold(int point) {
        if (point > Character.MAX_VALUE) {
            return FOREIGN;
        }
        char c = point >= 0xFF01 && point <= 0xFF5E ? (char) (point - 0xFEE0) : (char) point;
        return switch (c) {
            case '\u3000', '\u00A0' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\u30FC' -> '-';
            default -> c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        };
    }
}
