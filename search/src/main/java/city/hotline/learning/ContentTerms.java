package city.hotline.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what in a text says what it is about: its words without {@link FunctionWords}, and the single characters and pairs
 * of what stands together without one of those or punctuation between.
 */
final class ContentTerms {
    private final Map<String, Integer> counts = new HashMap<>();

    private ContentTerms() {}

    static Map<String, Integer> of(Text text) {
        ContentTerms terms = new ContentTerms();
        terms.read(Terms.folded(text.whole()));
        return terms.counts;
    }

    private void read(String folded) {
        List<String> words = Words.of(folded);
        StringBuilder together = new StringBuilder();
        int end = 0;
        for (String word : words) {
            int begin = Math.max(end, folded.indexOf(word, end));
            boolean says = !FunctionWords.contain(word);
            if (begin > end || !says) {
                characters(together);
            }
            if (says) {
                count(Family.WORDS, word);
                together.append(word);
            }
            end = begin + word.length();
        }
        characters(together);
    }

    private void characters(StringBuilder together) {
        for (int i = 0; i < together.length(); i++) {
            count(Family.CHARACTERS, together.substring(i, i + 1));
            if (i + 1 < together.length()) {
                count(Family.CHARACTERS, together.substring(i, i + 2));
            }
        }
        together.setLength(0);
    }

    private void count(Family family, String term) {
        counts.merge(family.term(term), 1, Integer::sum);
    }
}
