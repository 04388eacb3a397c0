package city.hotline.catalogue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes text comparable: full width and case are folded (Unicode NFKC, lower case), ü is typed v, and only letters and
 * digits are left. So folded text never holds a wildcard of SQL, a control character or half a surrogate pair.
 */
public final class Folding {
    /** A run of Chinese characters, or a run of other letters and digits. */
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{Nd}&&[^\\p{IsHan}]]+");

    private Folding() {}

    /** One word without gaps. */
    public static String fold(String text) {
        return String.join("", words(text));
    }

    public static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ü', 'v');
        return WORD.matcher(plain).results().map(MatchResult::group).toList();
    }

    /** @param word one of {@link #words}: Chinese altogether or not at all */
    public static boolean isChinese(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HAN;
    }
}
