package city.hotline.ui.imports;

import city.hotline.imports.Column;
import city.hotline.ui.text.T;

/** What an import brings in, and the words for it. */
enum ImportKind {
    CASES("import."),
    KNOWLEDGE("import.articles.");

    private final String under;

    ImportKind(String under) {
        this.under = under;
    }

    /** What the bundles say of this kind under {@code key}, in the user's language. */
    String say(String key, Object... facts) {
        return T.t(under + key, facts);
    }

    /** What a column of this kind's tables is called. */
    String field(Column column) {
        return say("field." + column.key());
    }
}
