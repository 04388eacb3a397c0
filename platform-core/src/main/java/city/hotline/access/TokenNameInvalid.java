package city.hotline.access;

import city.hotline.foundation.Refusal;

/** An API token's name is not 1 to 60 printable characters. */
public final class TokenNameInvalid extends Refusal {
    TokenNameInvalid() {
        super(Kind.INVALID, "TOKEN_NAME_INVALID");
    }
}
