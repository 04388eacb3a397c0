package city.hotline.credit;

import city.hotline.access.AuditTrail;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseMarks;
import city.hotline.cases.CaseSanctions;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Ending;
import city.hotline.cases.TimelineKind;
import city.hotline.foundation.StoredText;
import city.hotline.providers.ProviderId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to bad records: whoever works on cases reports them, and somebody else verifies them or does not. What is kept
 * about a case is known to whoever may know of the case; another city's record is refused like one that never was.
 */
@Service
@Transactional
public class BadRecords {
    private static final int MOST = 500;

    private final RecordTable table;
    private final SanctionTable sanctions;
    private final Sentencing sentencing;
    private final CaseMarks marks;
    private final CaseSanctions cases;
    private final AuditTrail audit;
    private final Clock clock;

    BadRecords(
            RecordTable table,
            SanctionTable sanctions,
            Sentencing sentencing,
            CaseMarks marks,
            CaseSanctions cases,
            AuditTrail audit,
            Clock clock) {
        this.table = table;
        this.sanctions = sanctions;
        this.sentencing = sentencing;
        this.marks = marks;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Reports what a provider did badly; nothing follows from it until somebody else verified it.
     *
     * @throws CreditRefused when the case never went to the provider, or its assignment is under judgement already
     * @throws city.hotline.cases.CaseUnknown when this city has no such case
     */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public BadRecord report(NewBadRecord record) {
        CaseSummary subject = marks.hold(record.caseId());
        UUID assignment = table.assignment(record.caseId(), record.provider())
                .orElseThrow(() -> CreditRefused.notItsCase(subject.number()));
        BadRecordId id = BadRecordId.next();
        if (!table.insert(id, record, assignment, Signatory.atWork(), now())) {
            throw CreditRefused.recordedAlready(subject.number());
        }
        marks.mark(record.caseId(), TimelineKind.BAD_RECORD, "");
        audit.record("BAD_RECORD_REPORTED", "bad_record:" + id, subject.number());
        return find(id);
    }

    /**
     * What verifying would cause now, without causing it.
     *
     * @throws CreditRefused as {@link #verify} is refused
     */
    @PreAuthorize("hasAuthority('JUDGE_PROVIDERS')")
    public SanctionPreview foresee(BadRecordId id, Severity severity) {
        return sentencing.foresee(toBeDecided(id), severity);
    }

    /**
     * Verifies a record, and everything that follows from it happens: the provider's card, the case's rework, the word to the
     * citizen; whoever is expelled loses the cases that it has.
     *
     * @param words what was found, 1 to 2,000 characters; the handler of a rework reads it
     * @throws CreditRefused when it is unknown, decided already, or the verifier reported it himself
     */
    @PreAuthorize("hasAuthority('JUDGE_PROVIDERS')")
    public Sanction verify(BadRecordId id, Severity severity, String words) {
        StoredText.required("words", words, Ending.NOTE);
        BadRecord record = toBeDecided(id);
        Signatory me = Signatory.atWork();
        table.decide(id, RecordState.VERIFIED, severity, words, me, now());
        audit.record("BAD_RECORD_VERIFIED", "bad_record:" + id, record.caseNumber());
        return sentencing.pass(record, severity, words, me);
    }

    /**
     * Finds that it was not so. Nothing follows, and the assignment may be reported again with better facts.
     *
     * @param words why, 1 to 2,000 characters
     * @throws CreditRefused as {@link #verify}
     */
    @PreAuthorize("hasAuthority('JUDGE_PROVIDERS')")
    public BadRecord reject(BadRecordId id, String words) {
        StoredText.required("words", words, Ending.NOTE);
        BadRecord record = toBeDecided(id);
        table.decide(id, RecordState.NOT_VERIFIED, null, words, Signatory.atWork(), now());
        cases.mark(record.caseId(), TimelineKind.NOTED, words);
        audit.record("BAD_RECORD_NOT_VERIFIED", "bad_record:" + id, record.caseNumber());
        return find(id);
    }

    /** Of a case, oldest first; empty for an unknown one. */
    @PreAuthorize("hasAuthority('READ_CASES')")
    @Transactional(readOnly = true)
    public List<BadRecord> of(CaseId id) {
        return table.of(id);
    }

    /** Of a provider, newest first. */
    @PreAuthorize("hasAuthority('READ_CASES')")
    @Transactional(readOnly = true)
    public List<BadRecord> of(ProviderId provider) {
        return table.of(provider);
    }

    /** What waits for somebody to verify it, oldest first, at most 500. */
    @PreAuthorize("hasAuthority('JUDGE_PROVIDERS')")
    @Transactional(readOnly = true)
    public List<BadRecord> waiting() {
        return table.waiting(MOST);
    }

    /** What a provider's records led to, oldest first. */
    @PreAuthorize("hasAuthority('READ_CASES')")
    @Transactional(readOnly = true)
    public List<Sanction> sanctionsOf(ProviderId provider) {
        return sanctions.of(provider);
    }

    /** The case is held before the record, as whoever works on the case holds it first. */
    private BadRecord toBeDecided(BadRecordId id) {
        cases.hold(find(id).caseId());
        table.hold(id);
        BadRecord record = find(id);
        if (!record.waits()) {
            throw CreditRefused.recordDecided(record.state());
        }
        if (record.reportedBy().isSame(Signatory.atWork())) {
            throw CreditRefused.verifierIsReporter();
        }
        return record;
    }

    private BadRecord find(BadRecordId id) {
        return table.find(id).orElseThrow(CreditRefused::recordUnknown);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
