package city.hotline.search.elastic;

import city.hotline.search.WhyFound;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What the names of a query's parts say to people. */
final class Reasons {
    private static final Map<String, WhyFound> BY_NAME = Map.of(
            Names.EXACT, WhyFound.TITLE,
            Names.BEGINNING, WhyFound.TITLE,
            Names.NUMBER, WhyFound.TITLE,
            Names.WORDS, WhyFound.WORDS,
            Names.PINYIN, WhyFound.PINYIN,
            Names.SLIP, WhyFound.PINYIN,
            Names.INITIALS, WhyFound.PINYIN,
            Names.SYNONYM, WhyFound.SYNONYM);

    private Reasons() {}

    static Set<WhyFound> of(Map<String, Double> matched) {
        Set<WhyFound> why = EnumSet.noneOf(WhyFound.class);
        matched.keySet().stream().filter(BY_NAME::containsKey).map(BY_NAME::get).forEach(why::add);
        return why;
    }
}
