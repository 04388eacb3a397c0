package city.hotline.access;

import city.hotline.foundation.Refusal;

/** The login is refused. It is not said whether the name, the password or the state of the account is the reason. */
public final class LoginFailed extends Refusal {
    LoginFailed() {
        super(Kind.UNAUTHENTICATED, "LOGIN_FAILED");
    }
}
