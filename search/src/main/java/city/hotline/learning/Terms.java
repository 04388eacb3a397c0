package city.hotline.learning;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts what stands in a text: its n-grams of characters and of words, those of the title once more by themselves. */
final class Terms {
    /** Beyond it a citizen repeats himself; and a text of any length is read in bounded time. */
    private static final int LONGEST = 3_000;

    private final Recipe recipe;
    private final Map<String, Integer> counts = new HashMap<>();

    private Terms(Recipe recipe) {
        this.recipe = recipe;
    }

    static Map<String, Integer> of(Text text, Recipe recipe) {
        Terms terms = new Terms(recipe);
        String title = folded(text.title());
        String whole = folded(text.whole());
        terms.characters(Family.CHARACTERS, whole);
        terms.characters(Family.TITLE_CHARACTERS, title);
        terms.words(Family.WORDS, whole);
        terms.words(Family.TITLE_WORDS, title);
        return terms.counts;
    }

    static String folded(String text) {
        String begin = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        return Normalizer.normalize(begin, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private void characters(Family family, String text) {
        if (recipe.weightOf(family) == 0) {
            return;
        }
        int[] starts = starts(text);
        for (int from = 0; from + 1 < starts.length; from++) {
            for (int length = 1; length <= recipe.longestGram() && from + length < starts.length; length++) {
                count(family, text.substring(starts[from], starts[from + length]));
            }
        }
    }

    private void words(Family family, String text) {
        if (recipe.weightOf(family) == 0) {
            return;
        }
        List<String> words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            count(family, words.get(i));
            if (i > 0) {
                count(family, words.get(i - 1) + " " + words.get(i));
            }
        }
    }

    private void count(Family family, String term) {
        counts.merge(family.term(term), 1, Integer::sum);
    }

    /** Where each character begins, so that none outside the first plane is cut in two; the end of the text comes last. */
    private static int[] starts(String text) {
        int[] starts = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = text.offsetByCodePoints(starts[i - 1], 1);
        }
        return starts;
    }
}
