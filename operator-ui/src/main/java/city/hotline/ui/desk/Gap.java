package city.hotline.ui.desk;

import org.jspecify.annotations.Nullable;

/**
 * Something that must be filled in before the case can be saved.
 *
 * @param question the code of the item's question, when it is one
 */
record Gap(Field field, @Nullable String question) {

    /** A place of the desk, in the order in which it is filled in; the bundles say what is missing under desk.gap. */
    enum Field {
        TEXT,
        ITEM,
        QUESTION,
        TARGET,
        WORDS
    }

    static Gap of(Field field) {
        return new Gap(field, null);
    }
}
