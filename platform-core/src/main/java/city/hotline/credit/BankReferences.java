package city.hotline.credit;

import city.hotline.access.AuditTrail;
import city.hotline.access.CurrentOperator;
import city.hotline.foundation.LinkToken;
import city.hotline.foundation.PlainText;
import city.hotline.foundation.StoredText;
import city.hotline.providers.OwnProviders;
import city.hotline.providers.ProviderId;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A bank reads a provider's grade with the provider's consent alone: for that bank, until a day, and not a moment after it was
 * taken back. Nobody of the city can consent for a provider.
 */
@Service
@Transactional
public class BankReferences {
    private static final int BANK = 100;
    private static final int MOST_YEARS = 1;

    private final ConsentTable table;
    private final GradeTable grades;
    private final OwnProviders own;
    private final AuditTrail audit;
    private final Tenants tenants;
    private final Clock clock;

    BankReferences(
            ConsentTable table, GradeTable grades, OwnProviders own, AuditTrail audit, Tenants tenants, Clock clock) {
        this.table = table;
        this.grades = grades;
        this.own = own;
        this.audit = audit;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * A firm's member lets a bank see the firm's grade.
     *
     * @param bank its name, 1 to 100 characters
     * @param until the last day: today to a year from today
     * @throws CreditRefused when the day is out of these bounds, or when he works for no firm
     */
    @PreAuthorize("hasAuthority('HANDLE_ORDERS')")
    public GivenConsent give(String bank, LocalDate until) {
        PlainText.line("bank", StoredText.required("bank", bank, BANK), BANK);
        if (until.isBefore(today()) || until.isAfter(today().plusYears(MOST_YEARS))) {
            throw CreditRefused.consentDay();
        }
        ProviderId mine = mine();
        String token = LinkToken.next();
        Consent consent = new Consent(ConsentId.next(), bank, now(), me(), until, null, List.of());
        table.insert(consent, mine, token);
        audit.record("BANK_CONSENT_GIVEN", "provider:" + mine, bank + " " + until);
        return new GivenConsent(consent.id(), token);
    }

    /**
     * Takes it back; from this moment on the bank's link says nothing. Repeating changes nothing.
     *
     * @throws CreditRefused when he works for no firm
     */
    @PreAuthorize("hasAuthority('HANDLE_ORDERS')")
    public void revoke(ConsentId id) {
        ProviderId mine = mine();
        if (table.revoke(id, mine, now())) {
            audit.record("BANK_CONSENT_REVOKED", "provider:" + mine, id.value().toString());
        }
    }

    /** What the firm of whoever is at work let banks see, and when they looked; newest first. */
    @PreAuthorize("hasAuthority('HANDLE_ORDERS')")
    @Transactional(readOnly = true)
    public List<Consent> own() {
        return own.own().stream().flatMap(mine -> table.of(mine).stream()).toList();
    }

    /** What a provider let banks see; newest first. */
    @PreAuthorize("hasAuthority('READ_CASES')")
    @Transactional(readOnly = true)
    public List<Consent> of(ProviderId provider) {
        return table.of(provider);
    }

    /**
     * What the bank reads; the look is recorded. Empty for an unknown token, another city's included, without consent or
     * after it, and where there is no grade to show: nobody can tell these apart.
     */
    public Optional<BankReference> look(String token) {
        return LinkToken.fits(token)
                ? table.hold(token, today())
                        .flatMap(held -> grades.newest(held.provider()).map(grade -> {
                            table.looked(held.id(), grade.graded().grade(), now());
                            return new BankReference(held.name(), held.bank(), grade, held.until());
                        }))
                : Optional.empty();
    }

    private ProviderId mine() {
        return own.own().orElseThrow(CreditRefused::noFirm);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), tenants.current().zone());
    }

    private static String me() {
        return CurrentOperator.require().signature();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
