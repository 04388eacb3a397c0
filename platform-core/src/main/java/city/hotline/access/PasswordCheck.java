package city.hotline.access;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whether a login name and a password belong together in this tenant. An unknown name, a wrong password and a disabled
 * account cost the same work, count the same and get the same answer.
 *
 * <p>Each step is a transaction of its own, and none is open while a password is hashed. A failure at a name that nobody
 * has is recorded once for each spell of tries and for a bounded number of names: the audit trail never shrinks.
 */
@Component
class PasswordCheck {
    private static final Logger LOG = LoggerFactory.getLogger(PasswordCheck.class);
    private static final int UNKNOWN_NAMES_RECORDED = 100;

    private final AccountStore accounts;
    private final LoginAttempts attempts;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final TransactionTemplate step;

    PasswordCheck(
            AccountStore accounts,
            LoginAttempts attempts,
            Passwords passwords,
            AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.audit = audit;
        this.step = new TransactionTemplate(transactions);
        this.step.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * The account that the two belong to; earlier failures are forgiven, unless it has a second factor: then the right code
     * forgives them.
     *
     * @param loginName as typed
     * @throws LoginFailed when there is none
     * @throws AccountLocked after five failures within fifteen minutes of each other; nothing is compared then
     */
    StoredAccount check(String loginName, String password) {
        String name = LoginName.plain(loginName);
        Try taken = step.execute(status -> take(name));
        StoredAccount account = taken.account().orElse(null);
        if (account == null) {
            passwords.matchNobody(password);
        } else if (passwords.match(password, account.passwordHash()) && account.enabled()) {
            step.executeWithoutResult(status -> settle(account));
            return account;
        }
        step.executeWithoutResult(status -> recordFailure(taken));
        throw new LoginFailed();
    }

    /**
     * As {@link #check}, for somebody who is logged in.
     *
     * @throws PasswordWrong when it is not his present one
     */
    void checkOwn(String loginName, String present) {
        try {
            check(loginName, present);
        } catch (LoginFailed wrong) {
            throw new PasswordWrong();
        }
    }

    private void settle(StoredAccount account) {
        if (account.secondFactor()) {
            attempts.giveBack(account.loginName());
        } else {
            attempts.forgive(account.loginName());
        }
    }

    private Try take(String name) {
        Optional<StoredAccount> account = LoginName.canBe(name) ? accounts.find(name) : Optional.empty();
        return new Try(account, attempts.take(name, account.isPresent()));
    }

    private void recordFailure(Try taken) {
        String name = taken.account().map(StoredAccount::loginName).orElse("unknown");
        LOG.info("login failed account={} try={}", id(taken.account()), taken.number());
        if (taken.account().isPresent() || isWorthRecording(taken.number())) {
            audit.recordBy(AuditTrail.NOBODY, "LOGIN_FAILED", "account:" + name, "");
        }
        if (taken.account().isPresent() && taken.number() == LoginAttempts.ALLOWED) {
            audit.recordBy(AuditTrail.NOBODY, "ACCOUNT_LOCKED", "account:" + name, "");
        }
    }

    private boolean isWorthRecording(int tryAtUnknownName) {
        return tryAtUnknownName == 1 && attempts.unknownNames() <= UNKNOWN_NAMES_RECORDED;
    }

    private static String id(Optional<StoredAccount> account) {
        return account.map(found -> found.id().toString()).orElse("unknown");
    }

    /** @param number which one it is since the last right password, from 1 to 5 */
    private record Try(Optional<StoredAccount> account, int number) {}
}
