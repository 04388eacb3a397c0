package city.hotline.search;

import java.util.List;

/** Gives what retrieval finds for a question before it is put in order, for those who learn the order. */
public interface CandidateSource {
    /** For the tenant of the present work, whoever may read it; nothing where the engine does not answer. */
    List<Candidate> candidates(String question);
}
