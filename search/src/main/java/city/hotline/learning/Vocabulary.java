package city.hotline.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns texts into {@link Row}s: term frequency (its logarithm) times inverse document frequency, each family of terms
 * scaled to its weight, then the embeddings, then a constant.
 */
final class Vocabulary {
    private final Recipe recipe;
    private final String[] terms;
    private final float[] rarity;
    private final Map<String, Integer> places;

    Vocabulary(Recipe recipe, String[] terms, float[] rarity) {
        this.recipe = recipe;
        this.terms = terms;
        this.rarity = rarity;
        this.places = HashMap.newHashMap(terms.length);
        for (int place = 0; place < terms.length; place++) {
            places.put(terms[place], place);
        }
    }

    /** @param chosen the texts of the corpus that are looked at */
    static Vocabulary of(Corpus corpus, int[] chosen, Recipe recipe) {
        int[] texts = new int[corpus.terms()];
        for (int i : chosen) {
            for (int term : corpus.text(i).term()) {
                texts[term]++;
            }
        }
        int[] kept = IntStream.range(0, texts.length)
                .filter(term -> texts[term] >= recipe.rarest())
                .toArray();
        String[] terms = Arrays.stream(kept).mapToObj(corpus::term).toArray(String[]::new);
        float[] rarity = new float[kept.length];
        for (int place = 0; place < kept.length; place++) {
            rarity[place] = (float) (1 + Math.log((1.0 + chosen.length) / (1.0 + texts[kept[place]])));
        }
        return new Vocabulary(recipe, terms, rarity);
    }

    Recipe recipe() {
        return recipe;
    }

    int terms() {
        return terms.length;
    }

    String term(int place) {
        return terms[place];
    }

    /** Of the space that the rows stand in. */
    int size() {
        return terms.length + (recipe.readsMeaning() ? 2 * Embeddings.DIMENSIONS : 0) + 1;
    }

    /** For each number of a term in {@code corpus} its place here, -1 for none. */
    int[] placesIn(Corpus corpus) {
        int[] placesByNumber = new int[corpus.terms()];
        for (int number = 0; number < placesByNumber.length; number++) {
            placesByNumber[number] = places.getOrDefault(corpus.term(number), -1);
        }
        return placesByNumber;
    }

    Row row(Corpus corpus, int i, int[] placesByNumber) {
        Corpus.Counts text = corpus.text(i);
        long[] found = IntStream.range(0, text.term().length)
                .filter(k -> placesByNumber[text.term()[k]] >= 0)
                .mapToLong(k -> packed(placesByNumber[text.term()[k]], text.count()[k]))
                .sorted()
                .toArray();
        return row(found, corpus.meaning(i));
    }

    Row row(Map<String, Integer> text, @Nullable Meaning meaning) {
        long[] found = text.entrySet().stream()
                .filter(entry -> places.containsKey(entry.getKey()))
                .mapToLong(entry -> packed(places.getOrDefault(entry.getKey(), 0), entry.getValue()))
                .sorted()
                .toArray();
        return row(found, meaning);
    }

    void write(DataOutputStream out) throws IOException {
        recipe.write(out);
        Stored.write(out, terms);
        Stored.write(out, rarity);
    }

    static Vocabulary read(DataInputStream in) throws IOException {
        return new Vocabulary(Recipe.read(in), Stored.texts(in), Stored.floats(in));
    }

    /** Place and count in one number, which sorts by place. */
    private static long packed(int place, int count) {
        return ((long) place << 32) | count;
    }

    private Row row(long[] found, @Nullable Meaning meaning) {
        int dense = meaning == null ? 0 : 2 * Embeddings.DIMENSIONS;
        int[] at = new int[found.length + dense + 1];
        float[] value = new float[at.length];
        double[] squares = new double[Family.values().length];
        for (int i = 0; i < found.length; i++) {
            at[i] = (int) (found[i] >>> 32);
            value[i] = (float) (1 + Math.log((int) found[i])) * rarity[at[i]];
            squares[familyAt(at[i]).number()] += value[i] * value[i];
        }
        for (int i = 0; i < found.length; i++) {
            Family family = familyAt(at[i]);
            value[i] *= (float) (recipe.weightOf(family) / Math.sqrt(squares[family.number()]));
        }
        for (int i = 0; i < dense; i++) {
            at[found.length + i] = terms.length + i;
            value[found.length + i] = meaning == null ? 0 : (float) meaning.part(i, recipe);
        }
        at[at.length - 1] = size() - 1;
        value[at.length - 1] = 1;
        return new Row(at, value);
    }

    private Family familyAt(int place) {
        return Family.of(terms[place]);
    }
}
