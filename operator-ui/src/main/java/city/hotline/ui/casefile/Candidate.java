package city.hotline.ui.casefile;

import city.hotline.cases.Ending;
import java.util.UUID;
import java.util.function.Function;

/**
 * Somebody a case may be given to.
 *
 * @param why the reason for being offered, in the user's language
 * @param dispatch makes the dispatch from the note that goes with it
 */
record Candidate(UUID id, String name, String phone, String why, Function<String, Ending.Dispatch> dispatch) {}
