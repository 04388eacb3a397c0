package city.hotline.search.ranking;

import city.hotline.learning.Rankable;
import city.hotline.learning.Ranker;
import city.hotline.search.Candidate;
import city.hotline.search.KnowledgeHit;
import city.hotline.search.KnowledgeRanking;
import city.hotline.search.Question;
import city.hotline.search.WhyFound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Ranks as the city's operators have taught it; where they have taught nothing yet, by the fusion that all cities share. */
@Primary
@Component
class LearnedRanking implements KnowledgeRanking {
    /** From here on two questions are said to ask the same. */
    private static final double SUCH_A_QUESTION = 0.5;

    private final Rankers rankers;
    private final KnowledgeRanking fusion;
    private final RankingProperties properties;

    LearnedRanking(Rankers rankers, @Qualifier("fusedRanking") KnowledgeRanking fusion, RankingProperties properties) {
        this.rankers = rankers;
        this.fusion = fusion;
        this.properties = properties;
    }

    @Override
    public List<KnowledgeHit> rank(Question question, List<Candidate> candidates) {
        return (properties.learnedRanking() ? rankers.present() : rankers.none())
                .map(ranker -> ranked(ranker, question, candidates))
                .orElseGet(() -> fusion.rank(question, candidates));
    }

    private static List<KnowledgeHit> ranked(Ranker ranker, Question question, List<Candidate> candidates) {
        List<Rankable> rankables = Rankables.of(question, candidates);
        List<Double> scores = ranker.scores(question.text(), rankables);
        List<KnowledgeHit> hits = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            boolean before =
                    ranker.askedBefore(question.text(), rankables.get(i).key()) >= SUCH_A_QUESTION;
            hits.add(scored(candidates.get(i).hit(), scores.get(i), before));
        }
        hits.sort(Comparator.comparingDouble(KnowledgeHit::score).reversed());
        return List.copyOf(hits);
    }

    private static KnowledgeHit scored(KnowledgeHit hit, double score, boolean before) {
        Set<WhyFound> why = EnumSet.noneOf(WhyFound.class);
        why.addAll(hit.why());
        if (before) {
            why.add(WhyFound.CHOSEN_BEFORE);
        }
        return new KnowledgeHit(
                hit.id(), hit.title(), hit.snippet(), hit.readers(), hit.owner(), hit.validUntil(), why, score);
    }
}
