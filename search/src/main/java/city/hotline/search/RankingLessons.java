package city.hotline.search;

/** Lets the present city's ranking learn now what it would otherwise learn in the background. */
public interface RankingLessons {
    /**
     * Trains on all choices that are kept; the order of articles follows at once in this process and within a minute in
     * the others.
     */
    void learn();
}
