package city.hotline.access;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The rule for passwords and the work of hashing them, which is heavy on purpose. */
@Component
class Passwords {
    static final int SHORTEST = 10;
    static final int LONGEST = 128;

    private final PasswordEncoder encoder;
    private final String nobodys;
    /** One hash takes 16 MB; a flood of logins waits here instead of filling the memory. */
    private final Semaphore work = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodys = encode("the password of nobody");
    }

    /**
     * The hash to store for a new password.
     *
     * @throws PasswordLengthInvalid when it is not 10 to 128 characters
     * @throws PasswordIsLoginName when it is the login name, in whatever case
     */
    String hash(String loginName, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new PasswordLengthInvalid();
        }
        if (LoginName.plain(password).equals(loginName)) {
            throw new PasswordIsLoginName();
        }
        return encode(password);
    }

    boolean match(String typed, String hash) {
        return bounded(() -> encoder.matches(typed, hash));
    }

    /** The same work as {@link #match}, for a name that nobody has. */
    void matchNobody(String typed) {
        match(typed, nobodys);
    }

    boolean isOld(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    /** Hashes without asking the rule: for a password that has just been accepted. */
    String encode(String password) {
        return bounded(() -> String.valueOf(encoder.encode(password)));
    }

    private <T> T bounded(Supplier<T> hashing) {
        work.acquireUninterruptibly();
        try {
            return hashing.get();
        } finally {
            work.release();
        }
    }
}
