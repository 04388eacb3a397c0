package city.hotline.autodispatch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the city wants automatic dispatch.
 *
 * @param version counts changes from 0, the policy as it is shipped; to be given back with a change
 * @param changedBy a signature, empty as long as nobody changed it
 * @param changedAt null as long as nobody changed it
 */
public record Policy(
        Rules rules,
        long version,
        String changedBy,
        @Nullable Instant changedAt) {
    /** 影子模式, until the city decides otherwise. */
    static final Policy SHIPPED = new Policy(new Rules(false, 20, 95, 90, false, List.of()), 0, "", null);

    /**
     * @param automatic whether proven items are dispatched without a person; otherwise all is proposed only
     * @param last how many proposals of an item are looked at, 10 to 200
     * @param percent of them that must have been right, 80 to 100
     * @param certainty that a guessed item must have in per cent, 50 to 100
     * @param danger whether cases of danger may go without a person
     * @param excluded beginnings of items' codes, two, four or six digits, that a person always dispatches
     */
    public record Rules(
            boolean automatic, int last, int percent, int certainty, boolean danger, List<String> excluded) {
        public Rules {
            PolicyInvalid.check("last", last, 10, 200);
            PolicyInvalid.check("percent", percent, 80, 100);
            PolicyInvalid.check("certainty", certainty, 50, 100);
            excluded = PolicyInvalid.codes(excluded);
        }
    }
}
