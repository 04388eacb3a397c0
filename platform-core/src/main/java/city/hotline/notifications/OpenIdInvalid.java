package city.hotline.notifications;

import city.hotline.foundation.Refusal;

/** What was sent is no OpenID. */
public final class OpenIdInvalid extends Refusal {
    OpenIdInvalid() {
        super(Kind.INVALID, "OPENID_INVALID");
    }
}
