package city.hotline.access;

import city.hotline.foundation.Refusal;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whether a one-time code, or a recovery code, is right and fresh. A right one is used up by being checked; a wrong one
 * counts as a wrong password does. Each step is a transaction of its own, so that a failure is counted whatever its caller
 * does.
 */
@Component
class CodeCheck {
    private static final Logger LOG = LoggerFactory.getLogger(CodeCheck.class);
    private static final Pattern ONE_TIME = Pattern.compile("[0-9]{" + Totp.DIGITS + "}");

    private final SecondFactorTable factors;
    private final LoginAttempts attempts;
    private final SecretSeal seal;
    private final AuditTrail audit;
    private final Tenants tenants;
    private final TransactionTemplate step;
    private final Clock clock;

    CodeCheck(
            SecondFactorTable factors,
            LoginAttempts attempts,
            SecretSeal seal,
            AuditTrail audit,
            Tenants tenants,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.factors = factors;
        this.attempts = attempts;
        this.seal = seal;
        this.audit = audit;
        this.tenants = tenants;
        this.step = new TransactionTemplate(transactions);
        this.step.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * Uses {@code typed} up; earlier failures are forgiven.
     *
     * @param typed blanks, hyphens, capitals and full-width digits are read as they are meant
     * @throws CodeWrong when it is neither the account's present code nor one of its recovery codes
     * @throws CodeUsed when it was used before, here or in another process
     * @throws AccountLocked after five failures within fifteen minutes of each other; nothing is compared then
     */
    void use(StoredAccount account, String typed) {
        String code = plain(typed);
        int number = step.execute(status -> attempts.take(account.loginName(), true));
        try {
            step.executeWithoutResult(status -> redeem(account, code));
        } catch (CodeWrong | CodeUsed refusal) {
            step.executeWithoutResult(status -> recordFailure(account, number, refusal));
            throw refusal;
        }
    }

    private void redeem(StoredAccount account, String code) {
        if (ONE_TIME.matcher(code).matches()) {
            redeemOneTime(account, code);
        } else if (RecoveryCodes.canBe(code) && factors.useRecovery(account.id(), RecoveryCodes.digest(code))) {
            audit.recordBy(account.loginName(), "RECOVERY_CODE_USED", "account:" + account.loginName(), "");
        } else {
            throw new CodeWrong();
        }
        attempts.forgive(account.loginName());
    }

    private void redeemOneTime(StoredAccount account, String code) {
        byte[] sealed = factors.secret(account.id()).orElseThrow(CodeWrong::new);
        byte[] secret = seal.open(sealed, FactorEnrolment.owner(tenants, account.id()));
        long used = Totp.match(secret, code, clock.instant()).orElseThrow(CodeWrong::new);
        if (!factors.useStep(account.id(), used)) {
            throw new CodeUsed();
        }
    }

    private void recordFailure(StoredAccount account, int number, Refusal refusal) {
        LOG.info("code refused account={} try={} code={}", account.id(), number, refusal.code());
        String subject = "account:" + account.loginName();
        audit.recordBy(AuditTrail.NOBODY, "SECOND_FACTOR_FAILED", subject, refusal.code());
        if (number == LoginAttempts.ALLOWED) {
            audit.recordBy(AuditTrail.NOBODY, "ACCOUNT_LOCKED", subject, "");
        }
    }

    static String plain(String typed) {
        return LoginName.plain(typed).replaceAll("[\\s\\-‐-―−]", "");
    }
}
