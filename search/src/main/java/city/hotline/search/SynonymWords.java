package city.hotline.search;

import city.hotline.catalogue.Folding;
import city.hotline.foundation.PlainText;
import city.hotline.foundation.TextMissing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of a group after their checks: how each is known → how it is written. */
record SynonymWords(Map<String, String> byKey) {
    static final int LONGEST = 20;
    private static final int FEWEST = 2;
    private static final int MOST = 12;

    /**
     * A word given twice counts once.
     *
     * @throws city.hotline.foundation.TextTooLong beyond 20 characters
     * @throws city.hotline.foundation.TextNotAllowed with line breaks, tabs and the like
     * @throws TextMissing without a letter or digit
     * @throws SynonymsTooFewOrMany unless 2 to 12 different words are left
     */
    static SynonymWords of(Collection<String> words) {
        Map<String, String> byKey = new LinkedHashMap<>();
        if (words.size() > MOST) {
            throw new SynonymsTooFewOrMany(FEWEST, MOST);
        }
        words.forEach(word -> byKey.putIfAbsent(key(word), word.strip()));
        if (byKey.size() < FEWEST) {
            throw new SynonymsTooFewOrMany(FEWEST, MOST);
        }
        return new SynonymWords(byKey);
    }

    List<String> keys() {
        return new ArrayList<>(byKey.keySet());
    }

    private static String key(String word) {
        String key = Folding.fold(PlainText.line("word", word.strip(), LONGEST));
        if (key.isEmpty()) {
            throw new TextMissing("word");
        }
        return key;
    }
}
