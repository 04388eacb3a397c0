package city.hotline.search;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for, in any words: a citizen's sentence, a few words, pinyin or its initials. It has no syntax: stars,
 * colons, brackets and names of indexes are looked for like other text.
 *
 * @param text at most {@link #LONGEST} characters count; the rest is cut off
 * @param item the code of a service item that is chosen already; what belongs to it comes first
 * @param area the name of the area in question; empty when unknown. Articles of other areas are left out
 * @param line the code of the line that asks; empty when none in particular
 */
public record Question(String text, @Nullable String item, String area, String line) {
    public static final int LONGEST = 500;

    public Question {
        text = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    public static Question of(String text) {
        return new Question(text, null, "", "");
    }
}
