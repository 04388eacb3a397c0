package city.hotline.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Says which of hundreds of labels a text names, with few examples of each or none but its names: a multinomial logit over
 * what the names, articles and past texts of each label say, with one choice more, that it is none of them. So a confidence
 * is a probability, and that of all labels together is small when a text names nothing. Immutable: any number of threads
 * may ask it.
 */
public final class Namer {
    private static final int MOST_WORDS = 4;

    private final List<String> labels;
    private final NamerTraits traits;
    private final double[] weights;

    private Namer(List<String> labels, NamerTraits traits, double[] weights) {
        this.labels = labels;
        this.traits = traits;
        this.weights = weights;
    }

    /**
     * @param names what each label is called
     * @param articles what else is written about it; of labels that {@code experience} does not know nothing is looked at
     */
    public static Namer of(List<Example> names, List<Example> articles, Experience experience) {
        List<String> labels = experience.labels().leaves();
        return new Namer(labels, traits(labels, names, articles, experience.past()), experience.weights());
    }

    static NamerTraits traits(List<String> labels, List<Example> names, List<Example> articles, List<PastLevel> past) {
        return new NamerTraits(labels.size(), LabelTexts.of(names, labels), LabelTexts.of(articles, labels), past);
    }

    /** At most {@code limit} guesses, most likely first. */
    public List<Guess> guess(Text text, int limit) {
        Map<String, Integer> terms = ContentTerms.of(text);
        double[][] said = traits.of(terms);
        double[] margins = new double[said.length];
        for (int i = 0; i < said.length; i++) {
            margins[i] = new Trait(said[i]).times(weights);
        }
        double[] shares = new Calibration(1).shares(margins);
        return IntStream.range(0, labels.size())
                .boxed()
                .sorted(Comparator.comparingDouble(label -> -shares[label]))
                .limit(limit)
                .map(label -> new Guess(labels.get(label), shares[label], words(terms, label)))
                .toList();
    }

    /** Where none of its words speaks for the label, pairs of characters do. */
    private List<String> words(Map<String, Integer> terms, int label) {
        List<String> words = strongest(terms, label, Family.WORDS);
        return words.isEmpty() ? strongest(terms, label, Family.CHARACTERS) : words;
    }

    /** Of more than one character; what stands in another one of them is left out. */
    private List<String> strongest(Map<String, Integer> text, int label, Family family) {
        List<String> terms = text.keySet().stream()
                .filter(term -> Family.of(term) == family && term.length() > 2)
                .sorted()
                .toList();
        double[] shares = traits.shares(text, terms, label, weights);
        List<String> words = new ArrayList<>();
        IntStream.range(0, shares.length)
                .filter(i -> shares[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -shares[i]))
                .map(i -> terms.get(i).substring(1))
                .forEach(word -> {
                    if (words.size() < MOST_WORDS
                            && words.stream().noneMatch(other -> other.contains(word) || word.contains(other))) {
                        words.add(word);
                    }
                });
        return words;
    }
}
