package city.hotline.followup;

import city.hotline.foundation.Refusal;

/** A rule stands below one that takes all its cases. */
public final class FollowUpRuleNeverReached extends Refusal {
    FollowUpRuleNeverReached(String rule, String above) {
        super(Kind.INVALID, "FOLLOW_UP_RULE_NEVER_REACHED", rule, above);
    }
}
