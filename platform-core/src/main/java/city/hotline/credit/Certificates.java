package city.hotline.credit;

import city.hotline.access.AuditTrail;
import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import city.hotline.foundation.StoredText;
import city.hotline.providers.OwnProviders;
import city.hotline.providers.ProviderId;
import city.hotline.tenancy.Tenant;
import city.hotline.tenancy.Tenants;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 诚信等级证书: a grade on paper, signed by the city, which anybody can check by its number. A provider has one valid at most. */
@Service
@Transactional
public class Certificates {
    private static final Logger LOG = LoggerFactory.getLogger(Certificates.class);
    private static final int YEARS = 1;
    private static final int REASON = 200;

    private final CertificateTable table;
    private final GradeTable grades;
    private final CreditList providers;
    private final OwnProviders own;
    private final CityKey keys;
    private final AuditTrail audit;
    private final Tenants tenants;
    private final Clock clock;

    Certificates(
            CertificateTable table,
            GradeTable grades,
            CreditList providers,
            OwnProviders own,
            CityKey keys,
            AuditTrail audit,
            Tenants tenants,
            Clock clock) {
        this.table = table;
        this.grades = grades;
        this.providers = providers;
        this.own = own;
        this.keys = keys;
        this.audit = audit;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * Certifies the grade that the provider has today, for a year; an earlier certificate is revoked as replaced.
     *
     * @throws CreditRefused when it has no grade
     */
    @PreAuthorize("hasAuthority('JUDGE_PROVIDERS')")
    public Certificate issue(ProviderId provider) {
        ProviderCredit credit = providers.of(provider).orElseThrow(CreditRefused::noGrade);
        StoredGrade grade = grades.newest(provider)
                .filter(one -> one.graded().grade() != Grade.NONE)
                .orElseThrow(CreditRefused::noGrade);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        revokeAbove(provider, Grade.NONE, "REPLACED", now);
        Certified certified = certified(credit, grade, now);
        Certificate certificate = new Certificate(CertificateId.next(), provider, certified, now, me(), null, "");
        CityKey.Pair key = keys.pair();
        byte[] drawn = CertificatePaper.draw(certified, city().nameZh(), address(certified.number()));
        table.insert(
                certificate,
                grade.id(),
                CityKey.sign(key.key(), bytes(certified.text())),
                PaperSignature.sign(drawn, key, city().nameEn(), now, city().zone()));
        audit.record("CERTIFICATE_ISSUED", "provider:" + provider, certified.number() + " " + certified.grade());
        return certificate;
    }

    /**
     * Takes a certificate back; repeating changes nothing.
     *
     * @param because 1 to 200 characters; whoever checks the certificate does not read it
     * @throws CreditRefused when there is none such
     */
    @PreAuthorize("hasAuthority('JUDGE_PROVIDERS')")
    public void revoke(CertificateId id, String because) {
        StoredText.required("reason", because, REASON);
        Certificate certificate = table.find(id).orElseThrow(CreditRefused::certificateUnknown);
        table.revoke(id, because, me(), clock.instant());
        audit.record(
                "CERTIFICATE_REVOKED",
                "provider:" + certificate.provider(),
                certificate.certified().number().text());
    }

    /** Newest first. */
    @PreAuthorize("hasAuthority('READ_CASES')")
    @Transactional(readOnly = true)
    public List<Certificate> of(ProviderId provider) {
        return table.of(provider);
    }

    /** Those of the firm of whoever is at work, newest first. */
    @PreAuthorize("hasAuthority('HANDLE_ORDERS')")
    @Transactional(readOnly = true)
    public List<Certificate> own() {
        return own.own().stream().flatMap(mine -> table.of(mine).stream()).toList();
    }

    /**
     * The signed PDF, for the city's judges and for the firm itself.
     *
     * @throws CreditRefused when there is none such, or it is another firm's
     */
    @PreAuthorize("hasAnyAuthority('READ_CASES', 'HANDLE_ORDERS')")
    @Transactional(readOnly = true)
    public byte[] paper(CertificateId id) {
        Certificate certificate = table.find(id).orElseThrow(CreditRefused::certificateUnknown);
        boolean mayRead = CurrentOperator.require().may(Permission.READ_CASES)
                || own.own().filter(certificate.provider()::equals).isPresent();
        if (!mayRead) {
            throw CreditRefused.certificateUnknown();
        }
        return table.paper(id).orElseThrow(CreditRefused::certificateUnknown);
    }

    /**
     * What anybody may know who has a number: what was certified and how it stands. Empty for an unknown number, another
     * city's included, and for one whose signature does not fit what is kept.
     */
    @Transactional(readOnly = true)
    public Optional<Certificate> check(String number) {
        return CertificateNumber.parse(number).flatMap(table::byNumber).flatMap(this::genuine);
    }

    /** Whether this very file is a paper that this city signed, unchanged to the last byte. */
    @Transactional(readOnly = true)
    public boolean isOurs(byte[] pdf) {
        return keys.certificate()
                .filter(certificate -> PaperSignature.fits(pdf, certificate))
                .isPresent();
    }

    /** The day in the city, by which a certificate is valid or over. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), city().zone());
    }

    /** Revokes what certifies more than {@code grade}. */
    void revokeAbove(ProviderId provider, Grade grade, Instant now) {
        revokeAbove(provider, grade, "GRADE_LOWERED", now);
    }

    private void revokeAbove(ProviderId provider, Grade grade, String because, Instant now) {
        table.of(provider).stream()
                .filter(one -> one.revoked() == null && one.certified().grade().compareTo(grade) > 0)
                .forEach(one -> table.revoke(one.id(), because, me(), now));
    }

    private Optional<Certificate> genuine(CertificateTable.Proven proven) {
        boolean fits = keys.certificate()
                .filter(certificate -> CityKey.fits(
                        certificate, bytes(proven.content()), HexFormat.of().parseHex(proven.signature())))
                .isPresent();
        if (!fits) {
            LOG.error(
                    "certificate {} does not fit its signature",
                    proven.certificate().id());
        }
        return fits ? Optional.of(proven.certificate()) : Optional.empty();
    }

    private Certified certified(ProviderCredit credit, StoredGrade grade, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, city().zone());
        return new Certified(
                city().id().code(),
                CertificateNumber.next(city().numberPrefix(), today.getYear()),
                credit.name(),
                grade.graded().grade(),
                grade.formula(),
                grade.period(),
                today,
                today.plusYears(YEARS));
    }

    private String address(CertificateNumber number) {
        return city().address("/verify/" + number);
    }

    private Tenant city() {
        return tenants.current();
    }

    private static String me() {
        return CurrentOperator.require().signature();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
