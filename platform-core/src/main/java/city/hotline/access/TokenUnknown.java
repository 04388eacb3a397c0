package city.hotline.access;

import city.hotline.foundation.Refusal;

/** This tenant has no such API token. */
public final class TokenUnknown extends Refusal {
    TokenUnknown() {
        super(Kind.UNKNOWN, "TOKEN_UNKNOWN");
    }
}
