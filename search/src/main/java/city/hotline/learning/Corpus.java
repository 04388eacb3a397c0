package city.hotline.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The texts to learn from, read once: their terms as numbers, their embeddings, and their labels as places in a list. */
final class Corpus {
    private final List<String> terms = new ArrayList<>();
    private final List<Counts> texts = new ArrayList<>();
    private final List<@Nullable Meaning> meanings;
    private final List<String> names;
    private final int[] labels;

    private Corpus(List<String> names, int[] labels, List<@Nullable Meaning> meanings) {
        this.names = names;
        this.labels = labels;
        this.meanings = meanings;
    }

    /** @param embeddings null when the recipe looks at none */
    static Corpus of(List<Example> examples, Recipe recipe, @Nullable Embeddings embeddings) {
        List<String> names =
                List.copyOf(new TreeSet<>(examples.stream().map(Example::label).toList()));
        int[] labels = examples.stream()
                .mapToInt(example -> names.indexOf(example.label()))
                .toArray();
        List<Text> texts = examples.stream().map(Example::text).toList();
        Corpus corpus = new Corpus(names, labels, Meaning.of(texts, recipe, embeddings));
        Map<String, Integer> numbers = new HashMap<>();
        texts.forEach(text -> corpus.add(Terms.of(text, recipe), numbers));
        return corpus;
    }

    int size() {
        return labels.length;
    }

    int terms() {
        return terms.size();
    }

    String term(int number) {
        return terms.get(number);
    }

    Counts text(int i) {
        return texts.get(i);
    }

    @Nullable
    Meaning meaning(int i) {
        return meanings.get(i);
    }

    int label(int i) {
        return labels[i];
    }

    int[] labels() {
        return labels.clone();
    }

    List<String> names() {
        return names;
    }

    int[] everything() {
        return IntStream.range(0, size()).toArray();
    }

    private void add(Map<String, Integer> counts, Map<String, Integer> numbers) {
        int[] term = new int[counts.size()];
        int[] count = new int[counts.size()];
        int i = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            term[i] = numbers.computeIfAbsent(entry.getKey(), this::named);
            count[i++] = entry.getValue();
        }
        texts.add(new Counts(term, count));
    }

    private int named(String term) {
        terms.add(term);
        return terms.size() - 1;
    }

    /** How often which term stands in a text. */
    static final class Counts {
        private final int[] term;
        private final int[] count;

        Counts(int[] term, int[] count) {
            this.term = term;
            this.count = count;
        }

        int[] term() {
            return term;
        }

        int[] count() {
            return count;
        }
    }
}
