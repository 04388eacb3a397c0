package city.hotline.ui.audit;

import city.hotline.ui.text.T;
import city.hotline.ui.text.Texts;
import java.util.Locale;

/** What acts of the trail are called; one that the screens have no word for keeps its code. */
final class ActWords {
    private ActWords() {}

    static String of(String action) {
        String key = "audit.act." + action.toLowerCase(Locale.ROOT);
        return Texts.has(key) ? T.t(key) : action;
    }
}
