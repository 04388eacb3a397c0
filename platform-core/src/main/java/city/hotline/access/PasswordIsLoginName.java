package city.hotline.access;

import city.hotline.foundation.Refusal;

/** The password is the login name. */
public final class PasswordIsLoginName extends Refusal {
    PasswordIsLoginName() {
        super(Kind.INVALID, "PASSWORD_IS_LOGIN_NAME");
    }
}
