package city.hotline.search.postgres;

import java.util.regex.Pattern;

/** Texts compared by their letters and digits alone. */
final class Words {
    private static final Pattern GAPS = Pattern.compile("[^\\p{IsAlphabetic}0-9]+");

    private Words() {}

    static String of(String text) {
        return GAPS.matcher(Grams.fold(text)).replaceAll("");
    }

    /** Whether {@code title} is {@code question}, or begins with it. */
    static boolean begins(String title, String question) {
        String words = of(question);
        return !words.isEmpty() && of(title).startsWith(words);
    }
}
