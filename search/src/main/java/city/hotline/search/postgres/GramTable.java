package city.hotline.search.postgres;

import java.util.Collection;
import java.util.Map;

/**
 * One kind of texts of the tenant, found by grams. In their queries each look-up stands alone behind {@code OFFSET 0}, and
 * filters what it gave: otherwise the planner, where it believes the filters to leave a row or two, reads the table by them
 * and cuts every text for every gram.
 */
interface GramTable {
    /** Counting the texts that hold a gram stops here. */
    int MOST_COUNTED = 20;

    /** How often what occurs, in some of the texts. */
    Sample sample();

    /** In how many texts each of {@code grams} stands, at most {@link #MOST_COUNTED}. */
    Map<String, Integer> counts(Collection<String> grams);

    /**
     * @param all how many texts there are, about
     * @param looked how many were looked at
     * @param frequent in how many of these the grams stand that stand in at least one of a hundred
     */
    record Sample(long all, int looked, Map<String, Integer> frequent) {
        public Sample {
            frequent = Map.copyOf(frequent);
        }

        boolean isFrequent(String gram) {
            return frequent.containsKey(gram);
        }

        /** In how many texts the gram may stand; of rare ones the most that it may be. */
        double expected(String gram) {
            double share = frequent.getOrDefault(gram, Math.max(1, looked / 200)) / (double) Math.max(1, looked);
            return share * all;
        }
    }
}
