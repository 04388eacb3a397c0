package city.hotline.learning;

/** Where a text stands among all texts, by meaning. Safe for use by several threads. */
public interface Embeddings {
    int DIMENSIONS = 512;

    /**
     * A vector of length 1 with {@link #DIMENSIONS} parts. What goes beyond the model's window of 512 tokens is not
     * looked at.
     */
    float[] of(String text);
}
