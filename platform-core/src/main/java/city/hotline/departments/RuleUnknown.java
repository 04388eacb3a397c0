package city.hotline.departments;

import city.hotline.foundation.Refusal;

/** The dispatch directory has no such rule, or it has ended already. */
public final class RuleUnknown extends Refusal {
    RuleUnknown() {
        super(Kind.UNKNOWN, "RULE_UNKNOWN");
    }
}
