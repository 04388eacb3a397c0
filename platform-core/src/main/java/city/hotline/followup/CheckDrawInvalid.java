package city.hotline.followup;

import city.hotline.foundation.Refusal;

/** Nothing can be drawn so; its code names the field. */
public final class CheckDrawInvalid extends Refusal {
    CheckDrawInvalid(String field, Object... facts) {
        super(Kind.INVALID, "CHECK_DRAW_" + field, facts);
    }
}
