package city.hotline.access;

import org.springframework.security.core.AuthenticationException;

/** The password was right and is not enough; in the form that Spring Security passes on to failure handlers. */
public final class SecondStepNeeded extends AuthenticationException {
    private final PendingLogin pending;

    SecondStepNeeded(PendingLogin pending) {
        super("SECOND_STEP_NEEDED");
        this.pending = pending;
    }

    /** To be kept in the session until the second step. */
    public PendingLogin pending() {
        return pending;
    }
}
