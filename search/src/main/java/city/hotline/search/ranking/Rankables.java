package city.hotline.search.ranking;

import city.hotline.learning.Rankable;
import city.hotline.learning.SignalPrior;
import city.hotline.search.Candidate;
import city.hotline.search.Question;
import city.hotline.search.Signal;
import city.hotline.search.WhyFound;
import java.util.List;
import java.util.stream.Collectors;

/** Makes of candidates what the ranker reads; the order of the signals is the same everywhere. */
final class Rankables {
    /**
     * Words, title, sound, other words, meaning, item, named. A title that says just what is asked and the chosen item stand
     * above what is learnt: an operator who types a name wants that article.
     */
    static final List<SignalPrior> PRIORS = List.of(
            new SignalPrior(0.5, 0),
            new SignalPrior(0.3, 0),
            new SignalPrior(2, 0.5),
            new SignalPrior(0.5, 0),
            new SignalPrior(8, 0),
            new SignalPrior(2, 1),
            new SignalPrior(3, 2));

    /** Brings BM25 to the size of the others. */
    private static final double SCALE = 20;

    private Rankables() {}

    static List<Rankable> of(Question question, List<Candidate> candidates) {
        return candidates.stream().map(candidate -> of(question, candidate)).toList();
    }

    private static Rankable of(Question question, Candidate candidate) {
        return new Rankable(
                candidate.hit().id().toString(),
                candidate.text(),
                List.of(
                        signal(candidate, Signal.WORDS) / SCALE,
                        signal(candidate, Signal.TITLE) / SCALE,
                        signal(candidate, Signal.PINYIN) > 0 ? 1.0 : 0,
                        signal(candidate, Signal.SYNONYM) / SCALE,
                        signal(candidate, Signal.MEANING),
                        signal(candidate, Signal.ITEM),
                        named(question, candidate)));
    }

    /** 2 when the title is what is asked, 1 when it begins so. */
    private static double named(Question question, Candidate candidate) {
        if (!candidate.hit().why().contains(WhyFound.TITLE)) {
            return 0;
        }
        String title = candidate.hit().title().stream()
                .map(fragment -> fragment.text())
                .collect(Collectors.joining());
        return title.strip().equalsIgnoreCase(question.text().strip()) ? 2 : 1;
    }

    private static double signal(Candidate candidate, Signal signal) {
        return candidate.signals().getOrDefault(signal, 0.0);
    }
}
