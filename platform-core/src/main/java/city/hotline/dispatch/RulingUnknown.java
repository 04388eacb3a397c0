package city.hotline.dispatch;

import city.hotline.foundation.Refusal;

/** There is no dispute about this case, or it was ruled already. */
public final class RulingUnknown extends Refusal {
    RulingUnknown() {
        super(Kind.CONFLICT, "RULING_NOT_ASKED");
    }
}
