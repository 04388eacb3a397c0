package city.hotline.notifications;

import city.hotline.foundation.Refusal;

/** A message that claims to be the gateway's is not, or is too old. It never says which. */
public final class MessageSignatureInvalid extends Refusal {
    MessageSignatureInvalid() {
        super(Kind.UNAUTHENTICATED, "SIGNATURE_INVALID");
    }
}
