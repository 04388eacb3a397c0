package city.hotline.access;

import city.hotline.foundation.Refusal;

/** The password was given too long ago, or what it led to is gone: the login begins again. */
public final class LoginExpired extends Refusal {
    LoginExpired() {
        super(Kind.UNAUTHENTICATED, "LOGIN_EXPIRED");
    }
}
