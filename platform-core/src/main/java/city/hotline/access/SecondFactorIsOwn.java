package city.hotline.access;

import city.hotline.foundation.Refusal;

/** Nobody takes his own second factor away as an administrator would: that would need no code. */
public final class SecondFactorIsOwn extends Refusal {
    SecondFactorIsOwn() {
        super(Kind.CONFLICT, "SECOND_FACTOR_IS_OWN");
    }
}
