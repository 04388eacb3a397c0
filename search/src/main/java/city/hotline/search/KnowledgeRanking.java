package city.hotline.search;

import java.util.List;

/** Puts what retrieval found in order, for the tenant of the present work. */
public interface KnowledgeRanking {
    /** All the candidates' hits, best first, with the score that ranked them. */
    List<KnowledgeHit> rank(Question question, List<Candidate> candidates);
}
