package city.hotline.access;

import city.hotline.foundation.Refusal;

/** A new password is shorter or longer than allowed. */
public final class PasswordLengthInvalid extends Refusal {
    PasswordLengthInvalid() {
        super(Kind.INVALID, "PASSWORD_LENGTH_INVALID", Passwords.SHORTEST, Passwords.LONGEST);
    }
}
