package city.hotline.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a city's labelled texts of the past taught a {@link Namer}: which terms stand in those of each label, and how much
 * each kind of evidence weighs. The weights begin at those of a prior and move with the past texts, each looked at as if it
 * were not among them.
 */
public final class Experience {
    private static final String KIND = "experience";
    private static final int VERSION = 1;

    /** Spread over all of them; more move the weights hardly any more. */
    private static final int LOOKED_AT = 300;

    /** Likeness differs much from city to city, by how long its texts are. */
    private static final double RATE = 0.3;

    /** Beside the right one; what is far behind moves nothing. */
    private static final int RIVALS = 30;

    private final List<String> labels;
    private final PastTexts past;
    private final double[] weights;

    private Experience(List<String> labels, PastTexts past, double[] weights) {
        this.labels = List.copyOf(labels);
        this.past = past;
        this.weights = weights;
    }

    /** Of a city that nobody has called yet. */
    public static Experience none(List<String> labels) {
        return new Experience(labels, PastTexts.of(List.of(), new int[0], labels.size()), NamerPrior.weights());
    }

    /**
     * The same input gives the same experience.
     *
     * @param labels of the present catalogue; examples with another one are left out
     */
    public static Experience of(
            List<String> labels, List<Example> names, List<Example> articles, List<Example> examples) {
        Set<String> present = Set.copyOf(labels);
        List<Example> known = examples.stream()
                .filter(example -> present.contains(example.label()))
                .toList();
        Map<String, Integer> places = LabelTexts.places(labels);
        int[] right = known.stream()
                .mapToInt(example -> places.getOrDefault(example.label(), 0))
                .toArray();
        List<Map<String, Integer>> texts =
                known.stream().map(example -> ContentTerms.of(example.text())).toList();
        PastTexts past = PastTexts.of(texts, right, labels.size());
        NamerTraits traits = Namer.traits(labels, names, articles, past);
        List<List<Trait>> lists = spread(known.size())
                .mapToObj(i -> rivals(traits.withoutItself(texts.get(i), right[i]), right[i]))
                .toList();
        return new Experience(
                labels, past, ListwiseTraining.of(lists, new int[lists.size()], NamerPrior.SIGNALS, RATE));
    }

    PastTexts past() {
        return past;
    }

    List<String> labels() {
        return labels;
    }

    double[] weights() {
        return weights.clone();
    }

    /** Compact, and readable by {@link #read} of the same version of the product or a later one that knows the form. */
    public byte[] bytes() {
        return Stored.write(KIND, VERSION, out -> {
            for (double weight : weights) {
                out.writeDouble(weight);
            }
            past.write(out, labels);
        });
    }

    /**
     * @param labels of the present catalogue; what was learnt of others is left out
     * @throws ModelUnreadable when {@code bytes} are something else or of another version
     */
    public static Experience read(byte[] bytes, List<String> labels) {
        return Stored.read(bytes, KIND, VERSION, in -> {
            double[] weights = new double[NamerTraits.SIZE];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = in.readDouble();
            }
            return new Experience(labels, PastTexts.read(in, labels), weights);
        });
    }

    private static IntStream spread(int size) {
        int looked = Math.min(LOOKED_AT, size);
        return IntStream.range(0, looked).map(i -> (int) ((long) i * size / looked));
    }

    /** The right one first, then that it is none of them, then those that the prior finds likeliest. */
    private static List<Trait> rivals(double[][] traits, int right) {
        List<Trait> all = Arrays.stream(traits).map(Trait::new).toList();
        double[] prior = NamerPrior.weights();
        double[] margins = all.stream().mapToDouble(trait -> trait.times(prior)).toArray();
        int none = all.size() - 1;
        List<Trait> list = new ArrayList<>(List.of(all.get(right), all.get(none)));
        IntStream.range(0, none)
                .filter(label -> label != right)
                .boxed()
                .sorted(Comparator.comparingDouble(label -> -margins[label]))
                .limit(RIVALS)
                .forEach(label -> list.add(all.get(label)));
        return list;
    }
}
