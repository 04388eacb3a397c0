package city.hotline.departments;

import city.hotline.foundation.Refusal;

/** A rule is for an item, a group or a class: two, four or six digits. */
public final class RuleScopeInvalid extends Refusal {
    RuleScopeInvalid() {
        super(Kind.INVALID, "RULE_SCOPE_INVALID");
    }
}
