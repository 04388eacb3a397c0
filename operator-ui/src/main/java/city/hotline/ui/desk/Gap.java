package city.hotline.ui.desk;

import java.util.ArrayList;
import java.util.List;
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

    /** What is missing, in the order in which it is filled in; nothing when the case can be saved. */
    static List<Gap> in(ContactSheet sheet) {
        List<Gap> gaps = new ArrayList<>();
        Way way = sheet.way();
        if (sheet.title().isBlank()) {
            gaps.add(of(Field.TEXT));
        }
        if (way == Way.OFFER && sheet.item() == null) {
            gaps.add(of(Field.ITEM));
        }
        if (way == Way.OFFER) {
            sheet.asked().missing().forEach(question -> gaps.add(new Gap(Field.QUESTION, question.code())));
        }
        if (way != null && way.needsTarget()) {
            sheet.asked().missing().forEach(question -> gaps.add(new Gap(Field.QUESTION, question.code())));
            if (sheet.target() == null) {
                gaps.add(of(Field.TARGET));
            }
        }
        if (way != null && way.needsWords() && sheet.words().isBlank()) {
            gaps.add(of(Field.WORDS));
        }
        return gaps;
    }
}
