package city.hotline.cases;

import city.hotline.foundation.Refusal;

/** Somebody tried to change a case that has ended. */
public final class CaseAlreadyClosed extends Refusal {
    CaseAlreadyClosed(String number) {
        super(Kind.CONFLICT, "CASE_ALREADY_CLOSED", number);
    }
}
