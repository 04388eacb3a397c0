package city.hotline.learning;

import java.util.List;

/** Where a text stands among all texts, by meaning. Safe for use by several threads. */
public interface Embeddings {
    int DIMENSIONS = 512;

    /**
     * A vector of length 1 with {@link #DIMENSIONS} parts. What goes beyond the model's window of 512 tokens is not
     * looked at.
     */
    float[] of(String text);

    /** The small Chinese model that ships with the product, loaded when the first text comes. */
    static Embeddings small() {
        return SmallChineseEmbeddings.THE_ONLY;
    }

    /** The same for each of {@code texts}, in their order. */
    default List<float[]> ofAll(List<String> texts) {
        return texts.stream().map(this::of).toList();
    }
}
