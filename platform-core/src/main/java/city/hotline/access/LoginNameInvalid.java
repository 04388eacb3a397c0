package city.hotline.access;

import city.hotline.foundation.Refusal;

/** A login name breaks a rule: its length (2 to 40) or its characters (a–z, 0–9, dot, underscore, hyphen). */
public final class LoginNameInvalid extends Refusal {
    LoginNameInvalid() {
        super(Kind.INVALID, "LOGIN_NAME_INVALID", LoginName.SHORTEST, LoginName.LONGEST);
    }
}
