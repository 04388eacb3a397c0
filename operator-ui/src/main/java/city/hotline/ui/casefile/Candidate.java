package city.hotline.ui.casefile;

import city.hotline.cases.Ending;
import city.hotline.ui.text.T;
import java.util.UUID;
import java.util.function.Function;

/**
 * Somebody a case may be given to.
 *
 * @param why the reason for being offered, in the user's language
 * @param dispatch makes the dispatch from the note that goes with it
 */
record Candidate(UUID id, String name, String phone, String why, Function<String, Ending.Dispatch> dispatch) {
    /** The same one, whom automatic dispatch proposes. */
    Candidate proposed() {
        String said = why.isEmpty() ? T.t("auto.proposed") : T.t("auto.proposed") + " · " + why;
        return new Candidate(id, name, phone, said, dispatch);
    }
}
