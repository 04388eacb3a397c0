package city.hotline.cases;

import city.hotline.foundation.Refusal;

/** Whoever helps with a case writes his part; everything else is for the department that leads. */
public final class NotTheLead extends Refusal {
    NotTheLead(String number, String lead) {
        super(Kind.FORBIDDEN, "CASE_LED_BY_OTHER", number, lead);
    }
}
