package city.hotline.intake;

import city.hotline.catalogue.ItemId;
import city.hotline.foundation.PlainText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an operator has typed so far, half sentences included: nothing is checked but what storage needs. Blank is not null:
 * the draft comes back as it was.
 *
 * @param text the citizen's need in free text, at most 20,000 characters
 * @param answers to the item's questions, by the question's code; at most 100, each at most 2,000 characters
 * @param ending the chosen ending, as the desk names it
 * @param target the chosen department or provider, as the desk names it
 * @param words what goes with the ending: the reply, the reason or a note; at most 20,000 characters
 */
public record DraftContent(
        @Nullable String text,
        @Nullable String title,
        @Nullable ItemId item,
        @Nullable String callerName,
        @Nullable String area,
        @Nullable String address,
        Map<String, String> answers,
        @Nullable String ending,
        @Nullable String target,
        @Nullable String words,
        boolean confidential) {
    public static final DraftContent EMPTY =
            new DraftContent(null, null, null, null, null, null, Map.of(), null, null, null, false);

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_LINE = 2_000;
    private static final int MOST_ANSWERS = 100;

    /**
     * @throws city.hotline.foundation.TextTooLong beyond a limit
     * @throws city.hotline.foundation.TextNotAllowed for NUL, half a surrogate pair, a directional override
     */
    public DraftContent {
        block("text", text, LONGEST_TEXT);
        block("title", title, LONGEST_LINE);
        block("callerName", callerName, LONGEST_LINE);
        block("area", area, LONGEST_LINE);
        block("address", address, LONGEST_LINE);
        block("ending", ending, LONGEST_LINE);
        block("target", target, LONGEST_LINE);
        block("words", words, LONGEST_TEXT);
        answers = answers == null ? Map.of() : Map.copyOf(answers);
        if (answers.size() > MOST_ANSWERS) {
            throw new IllegalArgumentException("an item has at most " + MOST_ANSWERS + " questions");
        }
        answers.forEach((question, answer) -> {
            block("answers", question, LONGEST_LINE);
            block("answers", answer, LONGEST_LINE);
        });
    }

    /** Only the free text. */
    public static DraftContent ofText(String text) {
        return new DraftContent(text, null, null, null, null, null, Map.of(), null, null, null, false);
    }

    /** Says nothing of what was typed, so that it may stand in a log. */
    @Override
    public String toString() {
        return "DraftContent";
    }

    private static void block(String field, @Nullable String text, int limit) {
        if (text != null) {
            PlainText.block(field, text, limit);
        }
    }
}
