package city.hotline.access;

import city.hotline.tenancy.Tenants;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The second factor of whoever is logged in, and what an administrator does when somebody else has lost his. */
@Service
public class SecondFactors {
    private final AccountStore accounts;
    private final AccountChanges changes;
    private final SecondFactorTable factors;
    private final PasswordCheck passwords;
    private final CodeCheck codes;
    private final FactorEnrolment enrolment;
    private final FactorPolicy policy;
    private final AuditTrail audit;
    private final Tenants tenants;
    private final TransactionTemplate transaction;

    SecondFactors(
            AccountStore accounts,
            AccountChanges changes,
            SecondFactorTable factors,
            PasswordCheck passwords,
            CodeCheck codes,
            FactorEnrolment enrolment,
            FactorPolicy policy,
            AuditTrail audit,
            Tenants tenants,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.changes = changes;
        this.factors = factors;
        this.passwords = passwords;
        this.codes = codes;
        this.enrolment = enrolment;
        this.policy = policy;
        this.audit = audit;
        this.tenants = tenants;
        this.transaction = transaction;
    }

    /**
     * @param recoveryLeft how many recovery codes are left, 0 to 10
     * @param required whether it may be put away
     */
    public record Mine(Instant enrolledAt, int recoveryLeft, boolean required) {}

    /** The present operator's own; empty when he has none. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<Mine> mine() {
        StoredAccount me = me();
        return factors.find(me.id())
                .map(factor -> new Mine(factor.enrolledAt(), factor.recoveryLeft(), policy.requires(me.roles())));
    }

    /**
     * Offers the present operator a new second factor.
     *
     * @param proof that it is he: a code of the factor that he has, or his password when he has none
     * @throws PasswordWrong or {@link CodeWrong} or {@link CodeUsed}
     * @throws AccountLocked after five wrong ones
     */
    @PreAuthorize("isAuthenticated()")
    public FactorOffer offer(String proof) {
        StoredAccount me = read();
        if (me.secondFactor()) {
            codes.use(me, proof);
        } else {
            passwords.checkOwn(me.loginName(), proof);
        }
        return enrolment.offer(me);
    }

    /**
     * Makes the offer the present operator's second factor, in the place of an earlier one.
     *
     * @throws CodeWrong when the code does not come from the offer; it may be tried again
     */
    @PreAuthorize("isAuthenticated()")
    public RecoveryCodes enrol(FactorOffer offer, String code) {
        return enrolment.enrol(read(), offer, code);
    }

    /**
     * Puts the present operator's second factor away.
     *
     * @throws SecondFactorRequired when his role needs one
     * @throws CodeWrong or {@link CodeUsed}, or {@link AccountLocked} after five wrong ones
     */
    @PreAuthorize("isAuthenticated()")
    public void drop(String code) {
        StoredAccount me = read();
        if (policy.requires(me.roles())) {
            throw new SecondFactorRequired();
        }
        codes.use(me, code);
        transaction.executeWithoutResult(status -> {
            factors.remove(me.id());
            audit.record("SECOND_FACTOR_DROPPED", "account:" + me.loginName(), "");
        });
    }

    /**
     * Takes a second factor away from somebody who has lost it, and ends his sessions. One who must have one enrols at his
     * next login.
     *
     * @throws AccountUnknown when this tenant has no such user
     * @throws SecondFactorIsOwn when it is the present operator's own
     */
    @PreAuthorize("hasAuthority('MANAGE_USERS')")
    @Transactional
    public void reset(AccountId id) {
        if (id.value().equals(CurrentOperator.require().account())) {
            throw new SecondFactorIsOwn();
        }
        changes.make(id, "SECOND_FACTOR_RESET", StoredAccount::withoutSessions);
        factors.remove(id);
    }

    private StoredAccount read() {
        return transaction.execute(status -> me());
    }

    private StoredAccount me() {
        return CurrentOperator.find()
                .filter(operator -> operator.tenant().equals(tenants.current().id()))
                .flatMap(operator -> Optional.ofNullable(operator.account()))
                .flatMap(account -> accounts.find(new AccountId(account)))
                .orElseThrow(() -> new AccessDeniedException("only a person of the tenant has a second factor"));
    }
}
