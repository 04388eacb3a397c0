package city.hotline.access;

import city.hotline.foundation.Refusal;
import org.springframework.security.core.AuthenticationException;

/** A refusal at the login, in the form that Spring Security passes on to failure handlers. */
public final class LoginRefused extends AuthenticationException {
    private final Refusal refusal;

    LoginRefused(Refusal refusal) {
        super(refusal.code(), refusal);
        this.refusal = refusal;
    }

    /** {@link LoginFailed} or {@link AccountLocked}. */
    public Refusal refusal() {
        return refusal;
    }
}
