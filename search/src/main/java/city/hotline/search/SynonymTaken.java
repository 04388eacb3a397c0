package city.hotline.search;

import city.hotline.foundation.Refusal;
import java.util.List;

/** The word stands in another group already. */
public final class SynonymTaken extends Refusal {
    SynonymTaken(String word, List<String> group) {
        super(Kind.CONFLICT, "SYNONYM_TAKEN", word, String.join("、", group));
    }
}
