package city.hotline.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A question to which nothing was found.
 *
 * @param text as it was asked: one line, at most 200 characters, without numbers that may be somebody's
 * @param folded the same for every spelling of it
 */
record MissedQuestion(String text, String folded) {
    private static final int LONGEST = 200;
    private static final String LONG_NUMBER = "[0-9]{5,}[0-9Xx-]*";

    /** Empty when nothing was asked: a question has a letter. */
    static Optional<MissedQuestion> of(String asked) {
        String line = Normalizer.normalize(beginning(asked), Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\s]+", " ")
                .replaceAll(LONG_NUMBER, "…")
                .strip();
        String text = cut(line);
        String folded = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "");
        return folded.codePoints().anyMatch(Character::isLetter)
                ? Optional.of(new MissedQuestion(text, folded))
                : Optional.empty();
    }

    /** So much that the rest cannot matter: nothing longer is ever normalised. */
    private static String beginning(String asked) {
        return asked.length() > LONGEST * 4 ? asked.substring(0, LONGEST * 4) : asked;
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST));
    }
}
