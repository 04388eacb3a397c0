package city.hotline.followup;

import city.hotline.cases.HandlerKind;
import city.hotline.catalogue.Urgency;
import city.hotline.foundation.PlainText;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a rule is for: those that fit every part; a part that is empty, null or false fits all.
 *
 * @param line of the case; empty for any
 * @param items the code of a class, a group or an item, two to six digits; empty for any
 * @param handler who is done with it; null for anybody
 * @param urgency by the catalogue
 * @param reworked only cases that the citizen sent back before
 */
public record RuleScope(
        String line,
        String items,
        @Nullable By handler,
        @Nullable Urgency urgency,
        boolean reworked) {
    private static final int LINE = 200;

    /** Everybody. */
    public static final RuleScope ALL = new RuleScope("", "", null, null, false);

    /** @throws FollowUpRuleInvalid when {@code items} is no code */
    public RuleScope {
        PlainText.line("line", line, LINE);
        if (!items.matches("([0-9]{2}){0,3}")) {
            throw new FollowUpRuleInvalid("ITEMS");
        }
    }

    /**
     * Departments, firms or teams, or one of them.
     *
     * @param id null for all of the kind
     * @param name as it was when the rule was written; empty for all of the kind
     */
    public record By(HandlerKind kind, @Nullable UUID id, String name) {
        boolean covers(@Nullable HandlerKind otherKind, @Nullable UUID other) {
            return kind == otherKind && (id == null || id.equals(other));
        }
    }

    boolean fits(FollowUpFacts facts) {
        return (line.isEmpty() || line.equals(facts.line()))
                && facts.itemCode().startsWith(items)
                && (handler == null || handler.covers(facts.handlerKind(), facts.handler()))
                && (urgency == null || urgency == facts.urgency())
                && (!reworked || facts.round() > 0);
    }

    /** Whether every case that fits the other one fits this one too. */
    boolean covers(RuleScope other) {
        return (line.isEmpty() || line.equals(other.line))
                && other.items.startsWith(items)
                && (handler == null
                        || (other.handler != null && handler.covers(other.handler.kind(), other.handler.id())))
                && (urgency == null || Objects.equals(urgency, other.urgency))
                && (!reworked || other.reworked);
    }
}
