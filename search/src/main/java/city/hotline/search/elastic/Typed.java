package city.hotline.search.elastic;

import city.hotline.catalogue.Folding;
import city.hotline.learning.Content;
import java.util.regex.Pattern;

/**
 * What somebody typed, in the forms in which it is looked for.
 *
 * @param text as it was typed, without control characters
 * @param content the words of it that are looked for; blank when it is chatter and nothing else
 * @param folded one word of small letters, digits and Chinese characters; empty when nothing can be looked for
 */
record Typed(String text, String content, String folded) {
    private static final Pattern LETTERS = Pattern.compile("[a-z]{2,}");
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_INITIALS = 8;
    private static final int LONGEST_PINYIN = 60;
    private static final int SHORTEST_SLIP = 5;

    static Typed of(String text) {
        String clean = Texts.clean(text);
        return new Typed(clean, Content.of(clean), Folding.fold(text));
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    /** One character alone: bigrams do not know it. */
    boolean isSingle() {
        return folded.codePointCount(0, folded.length()) == 1;
    }

    boolean isChatter() {
        return content.isBlank();
    }

    /** Short enough to be a name or the beginning of one. */
    boolean mayBeName() {
        return folded.length() <= LONGEST_NAME;
    }

    /** Letters alone: a word of another language, pinyin or initials. */
    boolean isLetters() {
        return folded.length() <= LONGEST_PINYIN && LETTERS.matcher(folded).matches();
    }

    boolean mayBeInitials() {
        return folded.length() <= LONGEST_INITIALS;
    }

    /** Long enough to be understood with a letter too many, too few or wrong. */
    boolean maySlip() {
        return folded.length() >= SHORTEST_SLIP;
    }
}
