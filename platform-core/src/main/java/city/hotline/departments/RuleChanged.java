package city.hotline.departments;

import city.hotline.foundation.Refusal;

/** Somebody else wrote or ended the rule at the same moment. */
public final class RuleChanged extends Refusal {
    RuleChanged() {
        super(Kind.CONFLICT, "RULE_CHANGED");
    }
}
