package city.hotline.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Says which of some labels a text has, how sure that is, and which of its words speak for it. One linear support vector
 * machine a label over TF-IDF of characters and words and over the embedding; confidences are calibrated on parts of the
 * training texts that were held back in turn. Immutable: any number of threads may ask it.
 */
public final class TextClassifier {
    private static final String KIND = "classifier";
    private static final int VERSION = 2;

    private final List<String> labels;
    private final Machines machines;
    private final Calibration calibration;
    private final @Nullable Embeddings embeddings;

    TextClassifier(List<String> labels, Machines machines, Calibration calibration, @Nullable Embeddings embeddings) {
        this.labels = List.copyOf(labels);
        this.machines = machines;
        this.calibration = calibration;
        this.embeddings = embeddings;
    }

    /**
     * The same examples give the same classifier.
     *
     * @param embeddings null for one that looks at words alone
     * @throws IllegalArgumentException with fewer than two labels among the examples
     */
    public static TextClassifier train(List<Example> examples, Recipe recipe, @Nullable Embeddings embeddings) {
        Corpus corpus = Corpus.of(examples, recipe, embeddings);
        if (corpus.names().size() < 2) {
            throw new IllegalArgumentException("nothing to tell apart");
        }
        return new TextClassifier(
                corpus.names(),
                Machines.train(corpus, corpus.everything(), recipe),
                Calibration.fit(
                        Machines.heldBack(
                                corpus,
                                recipe,
                                Folds.parts(corpus.size(), corpus.names().size())),
                        corpus.labels()),
                embeddings);
    }

    /** Compact, and readable by {@link #read} of the same version of the product or a later one that knows the form. */
    public byte[] bytes() {
        return Stored.write(KIND, VERSION, out -> {
            out.writeDouble(calibration.steepness());
            Stored.write(out, labels.toArray(String[]::new));
            machines.write(out);
        });
    }

    /**
     * @param embeddings as in training
     * @throws ModelUnreadable when {@code bytes} are something else or of another version
     */
    public static TextClassifier read(byte[] bytes, @Nullable Embeddings embeddings) {
        return Stored.read(bytes, KIND, VERSION, in -> {
            Calibration calibration = new Calibration(in.readDouble());
            List<String> labels = List.of(Stored.texts(in));
            return new TextClassifier(labels, Machines.read(in), calibration, embeddings);
        });
    }

    public List<String> labels() {
        return labels;
    }

    /** At most {@code limit} guesses, most likely first. */
    public List<Guess> guess(Text text, int limit) {
        Recipe recipe = machines.vocabulary().recipe();
        Map<String, Integer> terms = Terms.of(text, recipe);
        Row row = machines.vocabulary()
                .row(terms, Meaning.of(List.of(text), recipe, embeddings).getFirst());
        double[] shares = calibration.shares(machines.margins(row));
        List<Guess> guesses = new ArrayList<>();
        IntStream.range(0, labels.size())
                .boxed()
                .sorted(Comparator.comparingDouble(label -> -shares[label]))
                .limit(limit)
                .forEach(label ->
                        guesses.add(new Guess(labels.get(label), shares[label], Reasons.of(row, machines, label))));
        return guesses;
    }
}
