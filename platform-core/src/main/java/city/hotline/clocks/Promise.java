package city.hotline.clocks;

import city.hotline.calendar.Counting;
import city.hotline.cases.DeadlineKind;
import city.hotline.catalogue.Span;
import city.hotline.catalogue.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * What the city promises for some of its cases.
 *
 * @param codes the code of a class, a group or an item; empty for any
 * @param urgency null for any
 * @param counting which time counts while minutes and hours pass; of no weight for days
 */
public record Promise(
        DeadlineKind kind, String codes, @Nullable Urgency urgency, Span span, Counting counting, Ladder ladder) {
    private static final int ITEM = 6;

    /** @throws PromiseInvalid when {@code codes} is no code */
    public Promise {
        if (!codes.matches("([0-9]{2}){0,3}")) {
            throw new PromiseInvalid("codes");
        }
    }

    /** Whether it is for all cases for which there is no nearer one. */
    public boolean isGeneral() {
        return codes.isEmpty() && urgency == null;
    }

    /** Whom it is for, briefly: 05/URGENT; empty for all. */
    public String scope() {
        return isGeneral() ? "" : codes + (urgency == null ? "" : "/" + urgency);
    }

    /** As the audit trail writes it. */
    @Override
    public String toString() {
        return kind + " " + scope() + " " + span + " " + counting + " " + ladder.warn() + "/" + ladder.supervisor()
                + "/" + ladder.administrator();
    }

    boolean isFor(@Nullable ItemTerms item) {
        return item == null
                ? isGeneral()
                : item.code().startsWith(codes) && (urgency == null || urgency == item.urgency());
    }

    /** An item's own comes before one for its urgency, that before one for its group, and that before its class's. */
    int nearness() {
        return (codes.length() == ITEM ? 100 : codes.length()) + (urgency == null ? 0 : 10);
    }
}
