package city.hotline.ui.desk;

import java.util.regex.Pattern;

/** A case's title as its free text gives it: the first thing that is said in it. */
final class Titles {
    private static final int LONGEST = 30;
    private static final int LONG_ENOUGH = 6;
    private static final Pattern BREAK = Pattern.compile("[\\n。！？；!?;]");
    private static final Pattern PAUSE = Pattern.compile("[，、,：:]");

    private Titles() {}

    /** Empty for a blank text. */
    static String of(String text) {
        String sentence = first(BREAK, text.strip());
        String clause = first(PAUSE, sentence);
        String title = clause.codePointCount(0, clause.length()) < LONG_ENOUGH ? sentence : clause;
        return title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static String first(Pattern end, String text) {
        return end.splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse("");
    }
}
