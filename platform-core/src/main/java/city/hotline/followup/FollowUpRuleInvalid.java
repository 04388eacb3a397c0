package city.hotline.followup;

import city.hotline.foundation.Refusal;

/** A rule says something that nobody could keep to; its code names the field: {@code FOLLOW_UP_RULE_HOURS}. */
public final class FollowUpRuleInvalid extends Refusal {
    FollowUpRuleInvalid(String field, Object... facts) {
        super(Kind.INVALID, "FOLLOW_UP_RULE_" + field, facts);
    }

    static void within(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new FollowUpRuleInvalid(field, least, most);
        }
    }
}
