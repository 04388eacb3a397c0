package city.hotline.autodispatch;

import city.hotline.catalogue.Fit;
import city.hotline.departments.RuleSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could be given the case, and what is known of that.
 *
 * @param rule what the rule of the dispatch directory that names it comes from; null when none does
 * @param ruleFact the scope of that rule, and of a ruling the case that was in dispute; empty without a rule
 * @param fit how well what it answers for meets item and place; null when only practice names it
 * @param says words of the item that its duties name too
 * @param takenHere how many of the last cases of the item in the area it took in the end, {@code taken} in the whole city
 * @param gaveBack whether it gave back this very case
 */
public record Candidate(
        Nominee nominee,
        @Nullable RuleSource rule,
        String ruleFact,
        @Nullable Fit fit,
        List<String> says,
        int takenHere,
        int taken,
        boolean gaveBack) {
    public Candidate {
        says = List.copyOf(says);
    }
}
