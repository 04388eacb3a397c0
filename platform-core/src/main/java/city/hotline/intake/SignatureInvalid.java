package city.hotline.intake;

import city.hotline.foundation.Refusal;

/** A message that claims to be the telephone exchange's is not, or is too old. It never says which. */
public final class SignatureInvalid extends Refusal {
    SignatureInvalid() {
        super(Kind.UNAUTHENTICATED, "SIGNATURE_INVALID");
    }
}
