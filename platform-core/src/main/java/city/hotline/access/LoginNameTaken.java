package city.hotline.access;

import city.hotline.foundation.Refusal;

/** Another user of this tenant has this login name. */
public final class LoginNameTaken extends Refusal {
    LoginNameTaken(String loginName) {
        super(Kind.CONFLICT, "LOGIN_NAME_TAKEN", loginName);
    }
}
