package city.hotline.search;

import city.hotline.foundation.Refusal;

/** There is no such group here; another city's answers the same. */
public final class SynonymGroupUnknown extends Refusal {
    SynonymGroupUnknown() {
        super(Kind.UNKNOWN, "SYNONYM_GROUP_UNKNOWN");
    }
}
