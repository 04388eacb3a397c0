package city.hotline.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The embeddings of a text and of its title; zeros for what is not looked at. */
final class Meaning {
    private final float[] whole;
    private final float[] title;

    Meaning(float[] whole, float[] title) {
        this.whole = whole;
        this.title = title;
    }

    private static final float[] NOTHING = new float[Embeddings.DIMENSIONS];

    /** One for each text; nulls when the recipe looks at none. */
    static List<@Nullable Meaning> of(List<Text> texts, Recipe recipe, @Nullable Embeddings embeddings) {
        if (!recipe.readsMeaning() || embeddings == null) {
            return Collections.nCopies(texts.size(), null);
        }
        List<float[]> whole = vectors(texts.stream().map(Text::whole).toList(), recipe.meaning(), recipe, embeddings);
        List<float[]> title =
                vectors(texts.stream().map(Text::title).toList(), recipe.titleMeaning(), recipe, embeddings);
        List<@Nullable Meaning> meanings = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            meanings.add(new Meaning(whole.get(i), title.get(i)));
        }
        return meanings;
    }

    /** Both in a row, each by its weight. */
    double part(int i, Recipe recipe) {
        return i < Embeddings.DIMENSIONS
                ? recipe.meaning() * whole[i]
                : recipe.titleMeaning() * title[i - Embeddings.DIMENSIONS];
    }

    private static List<float[]> vectors(List<String> texts, double weight, Recipe recipe, Embeddings embeddings) {
        if (weight == 0) {
            return Collections.nCopies(texts.size(), NOTHING);
        }
        List<String> begins =
                texts.stream().map(text -> begin(text, recipe.meaningLength())).toList();
        List<String> said = begins.stream().filter(text -> !text.isBlank()).toList();
        List<float[]> found = embeddings.ofAll(said);
        List<float[]> vectors = new ArrayList<>();
        int next = 0;
        for (String text : begins) {
            vectors.add(text.isBlank() ? NOTHING : found.get(next++));
        }
        return vectors;
    }

    private static String begin(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
