package city.hotline.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a city's labelled texts of the past taught a {@link Namer}: which terms stand in those of each label, and how much
 * each kind of evidence weighs. The weights begin at those of a prior and move with the past texts, each looked at as if it
 * were not among them.
 */
public final class Experience {
    private static final String KIND = "experience";
    private static final int VERSION = 2;

    /** Spread over all of them; more move the weights hardly any more. */
    private static final int LOOKED_AT = 300;

    /** Likeness differs much from city to city, by how long its texts are. */
    private static final double RATE = 0.3;

    /** Beside the right one; what is far behind moves nothing. */
    private static final int RIVALS = 30;

    private final Labels labels;
    /** For each level of the labels. */
    private final List<PastTexts> past;

    private final double[] weights;

    private Experience(Labels labels, List<PastTexts> past, double[] weights) {
        this.labels = labels;
        this.past = List.copyOf(past);
        this.weights = weights;
    }

    /** Of a city that nobody has called yet. */
    public static Experience none(Labels labels) {
        return new Experience(labels, past(labels, List.of(), List.of()), NamerPrior.weights());
    }

    /**
     * The same input gives the same experience.
     *
     * @param labels of the present catalogue
     * @param examples of a label or, where no more is known, of a group that labels stand under; others are left out
     */
    public static Experience of(Labels labels, List<Example> names, List<Example> articles, List<Example> examples) {
        Set<String> present = IntStream.range(0, labels.levels())
                .boxed()
                .flatMap(level -> labels.at(level).stream())
                .collect(Collectors.toSet());
        List<Example> known = examples.stream()
                .filter(example -> present.contains(example.label()))
                .toList();
        List<Map<String, Integer>> texts =
                known.stream().map(example -> ContentTerms.of(example.text())).toList();
        List<PastTexts> past = past(labels, known, texts);
        NamerTraits traits = Namer.traits(labels.leaves(), names, articles, levels(labels, past));
        Map<String, Integer> places = LabelTexts.places(labels.leaves());
        int[] ofLabels = IntStream.range(0, known.size())
                .filter(i -> places.containsKey(known.get(i).label()))
                .toArray();
        List<List<Trait>> lists = spread(ofLabels.length)
                .map(i -> ofLabels[i])
                .mapToObj(i -> {
                    int right = places.getOrDefault(known.get(i).label(), 0);
                    return rivals(traits.withoutItself(texts.get(i), right), right);
                })
                .toList();
        return new Experience(
                labels, past, ListwiseTraining.of(lists, new int[lists.size()], NamerPrior.SIGNALS, RATE));
    }

    /** A text of a label is one of its groups as well. */
    private static List<PastTexts> past(Labels labels, List<Example> known, List<Map<String, Integer>> texts) {
        return IntStream.range(0, labels.levels())
                .mapToObj(level -> {
                    Map<String, Integer> places = LabelTexts.places(labels.at(level));
                    int[] of = IntStream.range(0, known.size())
                            .filter(i ->
                                    places.containsKey(labels.above(known.get(i).label(), level)))
                            .toArray();
                    return PastTexts.of(
                            Arrays.stream(of).mapToObj(texts::get).toList(),
                            Arrays.stream(of)
                                    .map(i -> places.getOrDefault(
                                            labels.above(known.get(i).label(), level), 0))
                                    .toArray(),
                            places.size());
                })
                .toList();
    }

    private static List<PastLevel> levels(Labels labels, List<PastTexts> past) {
        return IntStream.range(0, past.size())
                .mapToObj(level -> {
                    Map<String, Integer> places = LabelTexts.places(labels.at(level));
                    return new PastLevel(
                            past.get(level),
                            labels.leaves().stream()
                                    .mapToInt(leaf -> places.getOrDefault(labels.above(leaf, level), 0))
                                    .toArray());
                })
                .toList();
    }

    List<PastLevel> past() {
        return levels(labels, past);
    }

    Labels labels() {
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
            for (int level = 0; level < past.size(); level++) {
                past.get(level).write(out, labels.at(level));
            }
        });
    }

    /**
     * @param labels of the present catalogue; what was learnt of others is left out
     * @throws ModelUnreadable when {@code bytes} are something else or of another version
     */
    public static Experience read(byte[] bytes, Labels labels) {
        return Stored.read(bytes, KIND, VERSION, in -> {
            double[] weights = new double[NamerTraits.SIZE];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = in.readDouble();
            }
            List<PastTexts> past = new ArrayList<>();
            for (int level = 0; level < labels.levels(); level++) {
                past.add(PastTexts.read(in, labels.at(level)));
            }
            return new Experience(labels, past, weights);
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
