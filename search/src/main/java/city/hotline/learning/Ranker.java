package city.hotline.learning;

import java.util.Collection;
import java.util.List;

/**
 * Puts what may answer a question in order, as the people of a city have chosen before: a weighted sum of what the words,
 * the caller's signals and earlier choices say. The weights begin at those of a prior and move with the city's choices.
 * Immutable: any number of threads may ask it.
 */
public final class Ranker {
    private static final String KIND = "ranker";
    private static final int VERSION = 2;

    private final Traits traits;
    private final double[] weights;

    private Ranker(Traits traits, double[] weights) {
        this.traits = traits;
        this.weights = weights;
    }

    /**
     * The same input gives the same ranker.
     *
     * @param answers the texts of all that the city has to answer with
     * @param signals the prior of each of the caller's signals
     * @param chosen which answer was chosen for which question, newest first
     * @param examples the same questions with their candidates, as far as retrieval found what was chosen
     */
    public static Ranker train(
            Collection<String> answers, List<SignalPrior> signals, List<Chosen> chosen, List<RankingExample> examples) {
        AskedBefore before = new AskedBefore();
        chosen.forEach(choice -> before.add(choice.key(), choice.question()));
        Traits traits = new Traits(Rarity.of(answers), before);
        return new Ranker(traits, ListwiseTraining.of(traits, signals, examples));
    }

    /** One for each candidate, in their order; the higher the better. */
    public List<Double> scores(String question, List<Rankable> candidates) {
        return traits.of(question, candidates).stream()
                .map(trait -> trait.times(weights))
                .toList();
    }

    /** How like a question it was chosen for before this one is, 0 to 1; 0 when it never was. */
    public double askedBefore(String question, String key) {
        return traits.likeness(question, key);
    }

    public byte[] bytes() {
        return Stored.write(KIND, VERSION, out -> {
            traits.write(out);
            out.writeInt(weights.length);
            for (double weight : weights) {
                out.writeDouble(weight);
            }
        });
    }

    /** @throws ModelUnreadable when {@code bytes} are something else or of another version */
    public static Ranker read(byte[] bytes) {
        return Stored.read(bytes, KIND, VERSION, in -> {
            Traits traits = Traits.read(in);
            double[] weights = new double[in.readInt()];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = in.readDouble();
            }
            return new Ranker(traits, weights);
        });
    }
}
