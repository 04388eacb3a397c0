package city.hotline.learning;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a text is of one kind. From which margin on it says yes is chosen on parts of the training texts that were
 * held back in turn: the best F1 among the thresholds that find the wanted share of what is to be found.
 */
public final class Detector {
    private static final String KIND = "detector";
    private static final int VERSION = 1;

    private final Machines machines;
    private final double threshold;
    private final @Nullable Embeddings embeddings;

    Detector(Machines machines, double threshold, @Nullable Embeddings embeddings) {
        this.machines = machines;
        this.threshold = threshold;
        this.embeddings = embeddings;
    }

    /**
     * @param positive the label of what is to be found; every other one is the opposite
     * @param recall the share that is to be found, 0 to 1; 0 for whatever makes F1 best
     * @throws IllegalArgumentException when the examples are all of a kind
     */
    public static Detector train(
            List<Example> examples, String positive, double recall, Recipe recipe, @Nullable Embeddings embeddings) {
        List<Example> either = examples.stream()
                .map(example -> new Example(example.text(), example.label().equals(positive) ? "yes" : "no"))
                .toList();
        Corpus corpus = Corpus.of(either, recipe, embeddings);
        if (corpus.names().size() < 2) {
            throw new IllegalArgumentException("nothing to tell apart");
        }
        double[] margins = Machines.heldBack(
                        corpus,
                        recipe,
                        Folds.parts(corpus.size(), corpus.names().size()))
                .stream()
                .mapToDouble(both -> both[1])
                .toArray();
        boolean[] found = new boolean[margins.length];
        IntStream.range(0, margins.length).forEach(i -> found[i] = corpus.label(i) == 1);
        return new Detector(
                Machines.train(corpus, corpus.everything(), recipe),
                Threshold.bestF1(margins, found, recall),
                embeddings);
    }

    /** Compact, and readable by {@link #read} of the same version of the product or a later one that knows the form. */
    public byte[] bytes() {
        return Stored.write(KIND, VERSION, out -> {
            out.writeDouble(threshold);
            machines.write(out);
        });
    }

    /**
     * @param embeddings as in training
     * @throws ModelUnreadable when {@code bytes} are something else or of another version
     */
    public static Detector read(byte[] bytes, @Nullable Embeddings embeddings) {
        return Stored.read(bytes, KIND, VERSION, in -> {
            double threshold = in.readDouble();
            return new Detector(Machines.read(in), threshold, embeddings);
        });
    }

    public boolean detects(Text text) {
        return detects(List.of(text)).getFirst();
    }

    /** The same for each of {@code texts}, in their order; their embeddings are made side by side. */
    public List<Boolean> detects(List<Text> texts) {
        Recipe recipe = machines.vocabulary().recipe();
        List<@Nullable Meaning> meanings = Meaning.of(texts, recipe, embeddings);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> margin(texts.get(i), meanings.get(i)) >= threshold)
                .toList();
    }

    private double margin(Text text, @Nullable Meaning meaning) {
        Map<String, Integer> terms = Terms.of(text, machines.vocabulary().recipe());
        return machines.margins(machines.vocabulary().row(terms, meaning))[1];
    }
}
