package city.hotline.search;

import city.hotline.foundation.Refusal;

/** One word alone has no synonym, and a long list is no group any more. */
public final class SynonymsTooFewOrMany extends Refusal {
    SynonymsTooFewOrMany(int fewest, int most) {
        super(Kind.INVALID, "SYNONYMS_TOO_FEW_OR_MANY", fewest, most);
    }
}
