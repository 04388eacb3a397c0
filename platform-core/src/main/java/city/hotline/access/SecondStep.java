package city.hotline.access;

import city.hotline.foundation.SecurityEvents;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The login's second step, for somebody whose password was right: a code, or the enrolment that his role demands. It takes
 * at most fifteen minutes; an account that was changed meanwhile begins again.
 */
@Service
public class SecondStep {
    static final Duration LONGEST = Duration.ofMinutes(15);

    private final AccountStore accounts;
    private final CodeCheck codes;
    private final FactorEnrolment enrolment;
    private final Admission admission;
    private final Tenants tenants;
    private final SecurityEvents events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SecondStep(
            AccountStore accounts,
            CodeCheck codes,
            FactorEnrolment enrolment,
            Admission admission,
            Tenants tenants,
            SecurityEvents events,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.enrolment = enrolment;
        this.admission = admission;
        this.tenants = tenants;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @throws LoginExpired when the login has to begin again */
    public FactorOffer offer(PendingLogin pending) {
        return enrolment.offer(standing(pending, PendingLogin.Stage.ENROLMENT));
    }

    /**
     * Gives somebody without a second factor the one that he was offered.
     *
     * @throws CodeWrong when the code does not come from the offer; it may be tried again
     * @throws LoginExpired when the login has to begin again
     */
    public Enrolled enrol(PendingLogin pending, FactorOffer offer, String code) {
        StoredAccount account = standing(pending, PendingLogin.Stage.ENROLMENT);
        return new Enrolled(pending.enrolled(), enrolment.enrol(account, offer, code));
    }

    /**
     * Ends the login.
     *
     * @param code not looked at when the factor was enrolled a moment ago
     * @return to be put into the session by Spring Security's filter
     * @throws CodeWrong or {@link CodeUsed}; another may be tried
     * @throws AccountLocked after five failures
     * @throws LoginExpired when the login has to begin again
     */
    public Authentication complete(PendingLogin pending, String code) {
        StoredAccount account = standing(pending);
        switch (pending.stage()) {
            case CODE -> codes.use(account, code);
            case ENROLMENT -> throw new LoginExpired();
            case ENROLLED -> requireFactor(account);
        }
        return admission.byPasswordAndCode(account);
    }

    private static void requireFactor(StoredAccount account) {
        if (!account.secondFactor()) {
            throw new LoginExpired();
        }
    }

    private StoredAccount standing(PendingLogin pending, PendingLogin.Stage stage) {
        StoredAccount account = standing(pending);
        if (pending.stage() != stage || account.secondFactor()) {
            throw new LoginExpired();
        }
        return account;
    }

    private StoredAccount standing(PendingLogin pending) {
        if (!pending.tenantCode().equals(tenants.current().id().code())) {
            events.refused(SecurityEvents.Kind.TENANT_MISMATCH, "login");
            throw new LoginExpired();
        }
        if (pending.at().plus(LONGEST).isBefore(clock.instant())) {
            throw new LoginExpired();
        }
        AccountId id = new AccountId(pending.account());
        return transaction
                .execute(status -> accounts.find(id))
                .filter(account -> account.stillAdmits(pending.stamp()))
                .orElseThrow(LoginExpired::new);
    }

    /**
     * @param pending takes the place of the one before
     * @param recovery to be shown now and never again
     */
    public record Enrolled(PendingLogin pending, RecoveryCodes recovery) {}
}
