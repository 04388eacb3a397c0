package city.hotline.learning;

import java.util.List;

/**
 * How much each kind of evidence weighs before a city has taught its own: fitted by maximum likelihood to sentences as
 * citizens say them, of which one half chose the weights and the other judged them (decision 0012).
 */
final class NamerPrior {
    /**
     * In the order of {@link NamerTraits}. There is no past to fit its weights to: they begin so that a text nearly the same as
     * earlier ones of a label is sure, and that those of its groups decide where nothing else does. What speaks for none of
     * the labels never grows less.
     */
    static final List<SignalPrior> SIGNALS = List.of(
            new SignalPrior(1.7, 0),
            new SignalPrior(0.5, 0),
            new SignalPrior(1.1, 0),
            new SignalPrior(0.3, 0),
            new SignalPrior(0.2, 0),
            new SignalPrior(7.75, 7.75));

    private NamerPrior() {}

    static double[] weights() {
        return SIGNALS.stream().mapToDouble(SignalPrior::weight).toArray();
    }
}
