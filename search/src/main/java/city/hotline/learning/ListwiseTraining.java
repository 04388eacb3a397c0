package city.hotline.learning;

import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the weights that make what was chosen most likely among its candidates (ListNet's top-one loss; Cao et al.:
 * Learning to Rank, ICML 2007), held near the prior: few choices move them little, many as far as they say. The loss is
 * convex, so descent finds the one best set.
 */
final class ListwiseTraining {
    private static final int ROUNDS = 400;
    private static final double RATE = 0.1;
    /** The prior weighs as much as so many choices. */
    private static final double HELD = 2;

    private ListwiseTraining() {}

    static double[] of(Traits traits, List<SignalPrior> signals, List<RankingExample> examples) {
        List<SignalPrior> priors =
                Stream.concat(Traits.OWN.stream(), signals.stream()).toList();
        List<List<Trait>> lists = examples.stream().map(traits::of).toList();
        int[] chosen = examples.stream().mapToInt(RankingExample::chosen).toArray();
        return of(lists, chosen, priors, RATE);
    }

    /**
     * @param chosen the place of what was chosen in each of {@code lists}
     * @param rate how far the first step goes
     */
    static double[] of(List<List<Trait>> lists, int[] chosen, List<SignalPrior> priors, double rate) {
        double[] weights = priors.stream().mapToDouble(SignalPrior::weight).toArray();
        double[] steep = new double[weights.length];
        for (int round = 0; round < ROUNDS && !lists.isEmpty(); round++) {
            double[] gradient = gradient(lists, chosen, weights, priors);
            for (int i = 0; i < weights.length; i++) {
                steep[i] += gradient[i] * gradient[i];
                double step = steep[i] == 0 ? 0 : rate * gradient[i] / Math.sqrt(steep[i]);
                weights[i] = Math.max(priors.get(i).least(), weights[i] - step);
            }
        }
        return weights;
    }

    private static double[] gradient(
            List<List<Trait>> lists, int[] chosen, double[] weights, List<SignalPrior> priors) {
        double[] gradient = new double[weights.length];
        for (int list = 0; list < chosen.length; list++) {
            add(lists.get(list), chosen[list], weights, gradient);
        }
        for (int i = 0; i < weights.length; i++) {
            gradient[i] += HELD * (weights[i] - priors.get(i).weight());
            gradient[i] /= chosen.length + HELD;
        }
        return gradient;
    }

    /** What is expected minus what was chosen. */
    private static void add(List<Trait> list, int chosen, double[] weights, double[] gradient) {
        double[] shares = new Calibration(1)
                .shares(list.stream().mapToDouble(trait -> trait.times(weights)).toArray());
        for (int i = 0; i < shares.length; i++) {
            list.get(i).addTo(gradient, shares[i] - (i == chosen ? 1 : 0));
        }
    }
}
