package city.hotline.search.elastic;

import city.hotline.catalogue.Folding;
import city.hotline.search.Candidate;
import city.hotline.search.Fragment;
import city.hotline.search.KnowledgeHit;
import city.hotline.search.KnowledgeRanking;
import city.hotline.search.Question;
import city.hotline.search.Signal;
import city.hotline.search.WhyFound;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Reciprocal rank fusion (Cormack, Clarke, Büttcher, SIGIR 2009): each way of finding votes by the place it gives, so
 * that scores of different scales need no comparing. A whole title and the chosen item stand above votes.
 */
@Component
class FusedRanking implements KnowledgeRanking {
    /** How much the first places differ; smaller than the 60 of the paper, for lists are short here. */
    private static final double K = 10;

    private static final Map<Signal, Double> VOTES = new EnumMap<>(Map.of(
            Signal.WORDS, 1.0,
            Signal.TITLE, 0.5,
            Signal.PINYIN, 1.0,
            Signal.SYNONYM, 0.7,
            Signal.MEANING, 1.0));

    private static final double NAMED = 1 / K;
    private static final double CHOSEN = 1 / K;

    @Override
    public List<KnowledgeHit> rank(Question question, List<Candidate> candidates) {
        String named = Folding.fold(question.text());
        Map<Candidate, Double> scores = new HashMap<>();
        VOTES.forEach((signal, weight) -> vote(candidates, signal, weight, scores));
        return candidates.stream()
                .map(candidate ->
                        scored(candidate.hit(), scores.getOrDefault(candidate, 0.0) + above(named, candidate)))
                .sorted(Comparator.comparingDouble(KnowledgeHit::score).reversed())
                .toList();
    }

    private static void vote(List<Candidate> candidates, Signal signal, double weight, Map<Candidate, Double> scores) {
        List<Candidate> order = candidates.stream()
                .filter(candidate -> strength(candidate, signal) > 0)
                .sorted(Comparator.comparingDouble((Candidate candidate) -> strength(candidate, signal))
                        .reversed())
                .toList();
        for (int place = 0; place < order.size(); place++) {
            scores.merge(order.get(place), weight / (K + place), Double::sum);
        }
    }

    private static double above(String named, Candidate candidate) {
        double title = !candidate.hit().why().contains(WhyFound.TITLE) ? 0 : isTitle(named, candidate) ? 2 : 1;
        return NAMED * title + CHOSEN * strength(candidate, Signal.ITEM);
    }

    private static boolean isTitle(String named, Candidate candidate) {
        String title = candidate.hit().title().stream().map(Fragment::text).collect(Collectors.joining());
        return named.equals(Folding.fold(title));
    }

    private static double strength(Candidate candidate, Signal signal) {
        return candidate.signals().getOrDefault(signal, 0.0);
    }

    private static KnowledgeHit scored(KnowledgeHit hit, double score) {
        return new KnowledgeHit(
                hit.id(), hit.title(), hit.snippet(), hit.readers(), hit.owner(), hit.validUntil(), hit.why(), score);
    }
}
