package city.hotline.ui.knowledge;

import city.hotline.catalogue.Catalogue;
import city.hotline.ui.text.T;
import city.hotline.ui.text.Texts;
import java.util.List;

/** What the hotline's lines are called. */
final class LineNames {
    private LineNames() {}

    /** A line that the screens have no word for is shown by its code. */
    static String of(String code) {
        String key = "catalogue.line." + code;
        return Texts.has(key) ? T.t(key) : code;
    }

    /** The codes of the lines that the city's catalogue knows. */
    static List<String> known(Catalogue catalogue) {
        return catalogue.under("").stream()
                .map(item -> item.dimensions().line())
                .distinct()
                .sorted()
                .toList();
    }
}
