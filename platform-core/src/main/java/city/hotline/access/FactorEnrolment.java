package city.hotline.access;

import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How somebody gets a second factor: an offer, and a code that shows that his app has taken it. */
@Component
class FactorEnrolment {
    private final SecondFactorTable factors;
    private final SecretSeal seal;
    private final AuditTrail audit;
    private final Tenants tenants;
    private final Clock clock;

    FactorEnrolment(SecondFactorTable factors, SecretSeal seal, AuditTrail audit, Tenants tenants, Clock clock) {
        this.factors = factors;
        this.seal = seal;
        this.audit = audit;
        this.tenants = tenants;
        this.clock = clock;
    }

    FactorOffer offer(StoredAccount account) {
        return new FactorOffer(
                account.id(), account.loginName(), tenants.current().nameZh());
    }

    /**
     * Takes the place of an earlier factor. The code is used up by it.
     *
     * @throws CodeWrong when {@code typed} is no present code of the offer; it may be tried again
     * @throws IllegalArgumentException when the offer was made to somebody else
     */
    @Transactional
    public RecoveryCodes enrol(StoredAccount account, FactorOffer offer, String typed) {
        if (!offer.isFor(account.id())) {
            throw new IllegalArgumentException("the offer was made to somebody else");
        }
        long used = Totp.match(offer.secret(), CodeCheck.plain(typed), clock.instant())
                .orElseThrow(CodeWrong::new);
        RecoveryCodes recovery = RecoveryCodes.next();
        factors.put(
                account.id(),
                seal.seal(offer.secret(), owner(tenants, account.id())),
                used,
                recovery,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.recordBy(account.loginName(), "SECOND_FACTOR_ENROLLED", "account:" + account.loginName(), "");
        return recovery;
    }

    /** Whom a secret is sealed for: this account of the present tenant. */
    static String owner(Tenants tenants, AccountId account) {
        return tenants.current().id() + "/" + account;
    }
}
