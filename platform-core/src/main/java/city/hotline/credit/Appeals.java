package city.hotline.credit;

import city.hotline.access.AuditTrail;
import city.hotline.cases.CaseSanctions;
import city.hotline.cases.Ending;
import city.hotline.foundation.StoredText;
import city.hotline.providers.OwnProviders;
import city.hotline.providers.ProviderId;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 申诉: against a sanction, once, within the city's days; decided by somebody who had no part in it. */
@Service
@Transactional
public class Appeals {
    private static final int MOST = 500;

    private final AppealTable table;
    private final SanctionTable sanctions;
    private final RecordTable records;
    private final Sentencing sentencing;
    private final CaseSanctions cases;
    private final OwnProviders own;
    private final AuditTrail audit;
    private final Tenants tenants;
    private final Clock clock;

    Appeals(
            AppealTable table,
            SanctionTable sanctions,
            RecordTable records,
            Sentencing sentencing,
            CaseSanctions cases,
            OwnProviders own,
            AuditTrail audit,
            Tenants tenants,
            Clock clock) {
        this.table = table;
        this.sanctions = sanctions;
        this.records = records;
        this.sentencing = sentencing;
        this.cases = cases;
        this.own = own;
        this.audit = audit;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * A firm's member appeals for his firm.
     *
     * @param words 1 to 2,000 characters
     * @throws CreditRefused when it is not his firm's, as if it never was; when it is too late or was appealed before
     */
    @PreAuthorize("hasAuthority('HANDLE_ORDERS')")
    public Appeal appeal(SanctionId id, String words) {
        Optional<ProviderId> mine = own.own();
        Sanction sanction = sanctions
                .find(id)
                .filter(one -> mine.filter(one.provider()::equals).isPresent())
                .orElseThrow(CreditRefused::sanctionUnknown);
        return keep(sanction, Appeal.Way.FIRM, words);
    }

    /** The same, as an operator records it for a firm that called or wrote. */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public Appeal record(SanctionId id, String words) {
        return keep(sanctions.find(id).orElseThrow(CreditRefused::sanctionUnknown), Appeal.Way.HOTLINE, words);
    }

    /** Open ones, oldest first, at most 500. */
    @PreAuthorize("hasAuthority('JUDGE_PROVIDERS')")
    @Transactional(readOnly = true)
    public List<Appeal> open() {
        return table.open(MOST);
    }

    /**
     * Decides. Reversed, the record counts no longer: the provider stands as the others say, later cards become what they
     * are without it, the citizen is told again. Cases that went on meanwhile go on; their timeline tells of it.
     *
     * @param words why, 1 to 2,000 characters
     * @throws CreditRefused when it is unknown or decided, or the decider reported, verified or appealed himself
     */
    @PreAuthorize("hasAuthority('JUDGE_PROVIDERS')")
    public Sanction decide(AppealId id, boolean reversed, String words) {
        StoredText.required("words", words, Ending.NOTE);
        Appeal appeal = table.hold(id).orElseThrow(CreditRefused::appealUnknown);
        Sanction sanction = sanctions.find(appeal.sanction()).orElseThrow(CreditRefused::sanctionUnknown);
        BadRecord record = records.find(sanction.record()).orElseThrow(CreditRefused::appealUnknown);
        if (!appeal.isOpen()) {
            throw CreditRefused.appealDecided();
        }
        requireNoPartIn(appeal, sanction, record);
        cases.hold(record.caseId());
        table.decide(id, reversed ? Appeal.State.REVERSED : Appeal.State.UPHELD, words, Signatory.atWork(), now());
        audit.record("APPEAL_DECIDED", "appeal:" + id, reversed ? "REVERSED" : "UPHELD");
        if (reversed) {
            records.reverse(record.id());
            sentencing.reverse(record, sanction);
        }
        return sanctions.find(sanction.id()).orElseThrow();
    }

    private Appeal keep(Sanction sanction, Appeal.Way way, String words) {
        StoredText.required("words", words, Ending.NOTE);
        Instant now = now();
        if (!sanction.stands()) {
            throw CreditRefused.sanctionReversed();
        }
        if (!now.isBefore(sanction.appealUntil())) {
            throw CreditRefused.appealTooLate(sanction.appealUntil()
                    .atZone(tenants.current().zone())
                    .toLocalDate()
                    .minusDays(1));
        }
        Appeal appeal = new Appeal(
                AppealId.next(), sanction.id(), way, words, now, Signatory.atWork(), Appeal.State.OPEN, "", null, null);
        if (!table.insert(appeal)) {
            throw CreditRefused.appealedAlready();
        }
        audit.record("SANCTION_APPEALED", "sanction:" + sanction.id(), way.name());
        return appeal;
    }

    private static void requireNoPartIn(Appeal appeal, Sanction sanction, BadRecord record) {
        Signatory me = Signatory.atWork();
        boolean involved =
                Stream.of(record.reportedBy(), sanction.by(), appeal.by()).anyMatch(me::isSame);
        if (involved) {
            throw CreditRefused.deciderIsInvolved();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
