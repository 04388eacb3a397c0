package city.hotline.cases;

import city.hotline.foundation.Refusal;

/** Nobody asked this department to help with the case. */
public final class NotAHelper extends Refusal {
    NotAHelper(String number) {
        super(Kind.FORBIDDEN, "CASE_HELPER_NOT_ASKED", number);
    }
}
