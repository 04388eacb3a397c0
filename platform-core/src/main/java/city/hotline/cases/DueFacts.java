package city.hotline.cases;

import org.jspecify.annotations.Nullable;

/**
 * What of a case decides how long something may take.
 *
 * @param item null while nobody knows what it is about
 * @param returns how often a handler gave the case back
 */
public record DueFacts(@Nullable ItemChoice item, int returns) {
    /** From this return on no clock pauses any more: the handlers have had their turns. */
    public static final int CLOCK_RUNS_ON_FROM = 2;

    public DueFacts {
        if (returns < 0) {
            throw new IllegalArgumentException("returns count from 0");
        }
    }

    /** The facts of a case before any handler gave it back. */
    public static DueFacts about(@Nullable ItemChoice item) {
        return new DueFacts(item, 0);
    }

    static DueFacts of(Case subject) {
        CaseFacts facts = subject.facts();
        return new DueFacts(
                CaseSummary.item(facts.itemId(), facts.itemCode()),
                subject.standing().returns());
    }

    /** Whether waiting for the citizen stops the clocks. */
    public boolean pauses() {
        return returns < CLOCK_RUNS_ON_FROM;
    }
}
