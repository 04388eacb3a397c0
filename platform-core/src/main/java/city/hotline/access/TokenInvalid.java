package city.hotline.access;

import city.hotline.foundation.Refusal;

/** An API token that is malformed, unknown, revoked or expired; it is not said which. */
public final class TokenInvalid extends Refusal {
    TokenInvalid() {
        super(Kind.UNAUTHENTICATED, "TOKEN_INVALID");
    }
}
