package city.hotline.departments;

import city.hotline.foundation.Refusal;

/** A rule begins today or later, and ends after it begins: what was valid yesterday is not rewritten. */
public final class RuleDatesInvalid extends Refusal {
    RuleDatesInvalid() {
        super(Kind.INVALID, "RULE_DATES_INVALID");
    }
}
