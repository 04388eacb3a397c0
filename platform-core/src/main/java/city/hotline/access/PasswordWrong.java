package city.hotline.access;

import city.hotline.foundation.Refusal;

/** The present password, asked for before a change, is wrong. */
public final class PasswordWrong extends Refusal {
    PasswordWrong() {
        super(Kind.INVALID, "PASSWORD_WRONG");
    }
}
