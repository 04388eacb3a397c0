package city.hotline.catalogue;

import java.util.List;

/**
 * What an operator asks about a service item.
 *
 * @param code stable within a template, for example {@code 02-valve}
 * @param choices the answers to choose from, in order; empty unless the kind is {@link QuestionKind#CHOICE}
 * @param must whether it has to be asked before the matter goes on
 */
public record ItemQuestion(String code, Wording text, QuestionKind kind, List<Wording> choices, boolean must) {
    public ItemQuestion {
        choices = List.copyOf(choices);
    }
}
