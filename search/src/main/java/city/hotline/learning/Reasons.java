package city.hotline.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The words of a text that speak for a label. */
final class Reasons {
    private static final int MOST = 4;

    private Reasons() {}

    /** Strongest first; what stands in another one of them is left out. */
    static List<String> of(Row row, Machines machines, int label) {
        Vocabulary vocabulary = machines.vocabulary();
        List<String> words = new ArrayList<>();
        IntStream.range(0, row.at().length)
                .filter(i -> row.at()[i] < vocabulary.terms())
                .filter(i -> machines.weight(label, row.at()[i]) > 0 && isWord(vocabulary.term(row.at()[i])))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -row.value()[i] * machines.weight(label, row.at()[i])))
                .map(i -> vocabulary.term(row.at()[i]).substring(1))
                .forEach(word -> {
                    if (words.size() < MOST
                            && words.stream().noneMatch(word::contains)
                            && words.stream().noneMatch(other -> other.contains(word))) {
                        words.add(word);
                    }
                });
        return words;
    }

    /** Of one word, and of more than one character: what a person takes for a reason. */
    private static boolean isWord(String term) {
        Family family = Family.of(term);
        return (family == Family.WORDS || family == Family.TITLE_WORDS) && term.length() > 2 && term.indexOf(' ') < 0;
    }
}
