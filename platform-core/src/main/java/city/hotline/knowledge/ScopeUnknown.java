package city.hotline.knowledge;

import city.hotline.foundation.Refusal;

/** An article names an item or a department that this city does not have. */
public final class ScopeUnknown extends Refusal {
    ScopeUnknown(String field, String value) {
        super(Kind.INVALID, "ARTICLE_SCOPE_UNKNOWN", field, value);
    }
}
