package city.hotline.suggestion;

import city.hotline.catalogue.Folding;
import city.hotline.catalogue.ServiceItem;
import java.util.HashSet;
import java.util.Set;

/**
 * What of a text an item's own names say. A classifier weighs every word by what it has learnt; where a city has taught it
 * little, the item that is named by more of the text is the likelier one.
 */
record Naming(Set<String> pairs) {
    static Naming of(String text) {
        return new Naming(pairsOf(text));
    }

    /** Grows with the square of how many pairs of neighbouring characters the text shares with the item's names, from 1 on. */
    double weight(ServiceItem item) {
        Set<String> named = pairsOf(item.name().zh());
        item.synonyms().forEach(synonym -> named.addAll(pairsOf(synonym)));
        named.retainAll(pairs);
        return Math.pow(1.0 + named.size(), 2);
    }

    private static Set<String> pairsOf(String text) {
        Set<String> pairs = new HashSet<>();
        for (String word : Folding.words(text)) {
            for (int i = 0; i + 2 <= word.length(); i++) {
                pairs.add(word.substring(i, i + 2));
            }
        }
        return pairs;
    }
}
