package city.hotline.followup;

import java.util.List;

/**
 * What an operator is shown for a call back.
 *
 * @param words the sentences; may be empty
 * @param questions to be asked further
 * @param open false where the rule wants calls in working hours alone, and now is none
 */
public record CallScript(String words, List<String> questions, boolean open) {
    static final CallScript NONE = new CallScript("", List.of(), true);
}
