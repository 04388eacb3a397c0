package city.hotline.cases;

import city.hotline.foundation.Refusal;

/** The department leads the case or helps with it already. */
public final class HelperTwice extends Refusal {
    HelperTwice(String number, String department) {
        super(Kind.CONFLICT, "CASE_HELPER_TWICE", number, department);
    }
}
