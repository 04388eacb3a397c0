package city.hotline.followup;

import city.hotline.foundation.Refusal;

/** Somebody else wrote the rules anew meanwhile. */
public final class FollowUpRulesChanged extends Refusal {
    FollowUpRulesChanged() {
        super(Kind.CONFLICT, "FOLLOW_UP_RULES_CHANGED");
    }
}
