package city.hotline.access;

import city.hotline.foundation.Refusal;

/** An API token would be valid for no time at all, or for longer than ten years. */
public final class TokenValidityInvalid extends Refusal {
    TokenValidityInvalid() {
        super(Kind.INVALID, "TOKEN_VALIDITY_INVALID", ApiTokens.LONGEST_VALIDITY.toDays());
    }
}
