package city.hotline.ui.users;

import city.hotline.ui.text.T;
import city.hotline.ui.text.Texts;

/** What lines are called; one that the screens have no word for keeps its code. */
final class LineWords {
    private LineWords() {}

    static String of(String line) {
        String key = "users.line." + line;
        return Texts.has(key) ? T.t(key) : line;
    }
}
