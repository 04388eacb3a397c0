package city.hotline.ui.casefile;

import city.hotline.cases.Ending;
import city.hotline.ui.providers.Comparison;
import city.hotline.ui.text.T;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a case may be given to.
 *
 * @param why the reason for being offered, in the user's language
 * @param dispatch makes the dispatch from the note that goes with it
 * @param compared what it costs, has to do and lacks; null for departments, and when it was looked for by name
 */
record Candidate(
        UUID id,
        String name,
        String phone,
        String why,
        Function<String, Ending.Dispatch> dispatch,
        Comparison.@Nullable Line compared) {
    Candidate(UUID id, String name, String phone, String why, Function<String, Ending.Dispatch> dispatch) {
        this(id, name, phone, why, dispatch, null);
    }

    /** The same one, whom automatic dispatch proposes. */
    Candidate proposed() {
        String said = why.isEmpty() ? T.t("auto.proposed") : T.t("auto.proposed") + " · " + why;
        return new Candidate(id, name, phone, said, dispatch, compared);
    }

    /** The same one, beside others. */
    Candidate beside(Comparison.Line line) {
        return new Candidate(id, name, phone, why, dispatch, line);
    }

    /** Whether nothing keeps it from the case. */
    boolean isFree() {
        return compared == null || compared.one().isQualified();
    }
}
