package city.hotline.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has given the right password and still owes his second factor. He is nobody to every permission check: his
 * session has no security context, only this note.
 *
 * @param stamp of the account when the password was checked
 * @param at when that was
 */
public record PendingLogin(String tenantCode, UUID account, long stamp, Instant at, Stage stage)
        implements Serializable {
    private static final String ATTRIBUTE = PendingLogin.class.getName();

    /** What is owed. */
    public enum Stage {
        /** A code. */
        CODE,
        /** A second factor, since there is none. */
        ENROLMENT,
        /** Nothing more: the new factor has just been shown to work. */
        ENROLLED
    }

    /** The one that {@code session} waits for; empty also when there is no session. */
    public static Optional<PendingLogin> in(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof PendingLogin pending
                ? Optional.of(pending)
                : Optional.empty();
    }

    /** Begins to wait, in a session with a new number. */
    public void begin(HttpServletRequest request) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        keep(session);
    }

    /** Takes the place of the one that {@code session} waited for. */
    public void keep(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /** The session waits for nobody any more. */
    public static void end(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    PendingLogin enrolled() {
        return new PendingLogin(tenantCode, account, stamp, at, Stage.ENROLLED);
    }

    @Override
    public String toString() {
        return "PendingLogin[" + account + ", " + stage + "]";
    }
}
