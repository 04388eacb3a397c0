package city.hotline.knowledge;

import city.hotline.foundation.Refusal;

/** An article would end before it begins. */
public final class ValidityInvalid extends Refusal {
    ValidityInvalid() {
        super(Kind.INVALID, "VALIDITY_INVALID");
    }
}
