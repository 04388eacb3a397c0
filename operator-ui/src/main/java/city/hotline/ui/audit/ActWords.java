package city.hotline.ui.audit;

import city.hotline.ui.text.T;
import city.hotline.ui.text.Texts;
import java.util.Locale;
import java.util.stream.Stream;

/** What acts of the trail are called: steps of cases as their timelines say them; one without any word keeps its code. */
final class ActWords {
    private static final String CASE = "CASE_";

    private ActWords() {}

    static String of(String action) {
        String key = "audit.act." + action.toLowerCase(Locale.ROOT);
        String step = action.startsWith(CASE) ? "case.kind." + action.substring(CASE.length()) : key;
        return Stream.of(key, step).filter(Texts::has).findFirst().map(T::t).orElse(action);
    }
}
