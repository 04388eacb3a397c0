package city.hotline.learning;

import java.util.List;

/**
 * How much each kind of evidence weighs before a city has taught its own: fitted by maximum likelihood to sentences as
 * citizens say them, of which one half chose the weights and the other judged them (decision 0012).
 */
final class NamerPrior {
    /**
     * In the order of {@link NamerTraits}. There is no past to fit its weight to: it begins so that a text nearly the same as
     * earlier ones is sure. What speaks for none of the labels never grows less.
     */
    static final List<SignalPrior> SIGNALS = List.of(
            new SignalPrior(1.7, 0), new SignalPrior(0.5, 0), new SignalPrior(1.1, 0), new SignalPrior(7.75, 7.75));

    private NamerPrior() {}

    static double[] weights() {
        return SIGNALS.stream().mapToDouble(SignalPrior::weight).toArray();
    }
}
