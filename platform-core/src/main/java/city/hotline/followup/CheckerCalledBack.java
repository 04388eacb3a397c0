package city.hotline.followup;

import city.hotline.foundation.Refusal;

/** Whoever called back about a case does not check it: somebody else has to look. */
public final class CheckerCalledBack extends Refusal {
    CheckerCalledBack(String number) {
        super(Kind.FORBIDDEN, "CHECKER_CALLED_BACK", number);
    }
}
