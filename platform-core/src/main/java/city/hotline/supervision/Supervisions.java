package city.hotline.supervision;

import city.hotline.access.AuditTrail;
import city.hotline.access.CurrentOperator;
import city.hotline.cases.CaseCompletion;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseMarks;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.DeadlineAsked;
import city.hotline.cases.DeadlineKind;
import city.hotline.cases.DeadlineSettled;
import city.hotline.cases.DueFacts;
import city.hotline.cases.DueTimes;
import city.hotline.cases.Ending;
import city.hotline.cases.TimelineKind;
import city.hotline.departments.DepartmentId;
import city.hotline.foundation.StoredText;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 督办: a supervisor takes a case up, names who has to do what, brings them together and concludes. The case goes its way
 * meanwhile: it is dispatched, handled, called back and reworked as any other. Whoever has a part is asked to help, so that
 * he sees the case and writes what he did.
 */
@Service
@Transactional
public class Supervisions {
    private static final int MOST = 500;

    private final SupervisionTable table;
    private final CaseMarks marks;
    private final CaseCompletion completion;
    private final DueTimes times;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Supervisions(
            SupervisionTable table,
            CaseMarks marks,
            CaseCompletion completion,
            DueTimes times,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.marks = marks;
        this.completion = completion;
        this.times = times;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes an open case up; it is to be concluded by what the city promises.
     *
     * @param reason 1 to 2,000 characters
     * @param parties may be empty: then the handler alone is watched
     * @throws SupervisionRefused when it was taken up already or a party is named twice
     * @throws city.hotline.cases.CaseAlreadyClosed when the case has ended
     */
    @PreAuthorize("hasAuthority('SUPERVISE')")
    public Supervision open(CaseId id, Cause cause, String reason, List<Party> parties) {
        StoredText.required("reason", reason, Ending.NOTE);
        requireEachOnce(parties);
        CaseSummary subject = marks.holdOpen(id);
        Instant now = now();
        Supervision supervision = new Supervision(
                SupervisionId.next(),
                id,
                cause,
                reason,
                now,
                me(),
                times.due(DeadlineKind.SUPERVISION, new DueFacts(subject.item(), subject.returns()), now),
                parties.stream()
                        .map(party -> new Part(party, now, me(), null, "", ""))
                        .toList(),
                List.of(),
                null,
                "",
                "");
        if (!table.of(id).stream().allMatch(one -> !one.runs()) || !table.open(supervision)) {
            throw SupervisionRefused.open(subject.number());
        }
        ask(id, parties);
        marks.supervise(id, words(reason, parties));
        events.publishEvent(new DeadlineAsked(id, DeadlineKind.SUPERVISION, now));
        return supervision;
    }

    /**
     * Gives one more department its part while it runs; it is asked to help as those that were named at the beginning.
     *
     * @throws SupervisionRefused when there is none that runs, or when the department has its part already
     * @throws city.hotline.cases.CaseAlreadyClosed when the case has ended meanwhile
     */
    @PreAuthorize("hasAuthority('SUPERVISE')")
    public void name(SupervisionId id, Party party) {
        Supervision running = table.hold(id).orElseThrow(SupervisionRefused::unknown);
        if (running.parties().stream().anyMatch(one -> one.department().equals(party.department()))) {
            throw SupervisionRefused.twice(party.name());
        }
        marks.holdOpen(running.caseId());
        table.name(id, party, me(), now());
        ask(running.caseId(), List.of(party));
        marks.mark(running.caseId(), TimelineKind.PARTY_NAMED, party.name() + "：" + party.task());
        audit.record("SUPERVISION_PARTY_NAMED", subject(running), party.name());
    }

    /**
     * Ends one department's part while it runs; what it wrote stays, and it may be given a part again.
     *
     * @param reason 1 to 2,000 characters; the department reads it in the timeline
     * @throws SupervisionRefused when there is none that runs, or when the department has no part
     */
    @PreAuthorize("hasAuthority('SUPERVISE')")
    public void release(SupervisionId id, DepartmentId department, String reason) {
        StoredText.required("reason", reason, Ending.NOTE);
        Supervision running = table.hold(id).orElseThrow(SupervisionRefused::unknown);
        Party party = running.parties().stream()
                .filter(one -> one.department().equals(department))
                .findFirst()
                .orElseThrow(SupervisionRefused::noPart);
        table.release(id, department, reason, me(), now());
        marks.mark(running.caseId(), TimelineKind.PARTY_RELEASED, party.name() + "：" + reason);
        audit.record("SUPERVISION_PARTY_RELEASED", subject(running), party.name());
    }

    /**
     * Records what those who came together agreed on.
     *
     * @throws SupervisionRefused when there is none that runs
     */
    @PreAuthorize("hasAuthority('SUPERVISE')")
    public void record(SupervisionId id, Minutes minutes) {
        Supervision running = table.hold(id).orElseThrow(SupervisionRefused::unknown);
        table.record(id, minutes, me(), now());
        marks.mark(running.caseId(), TimelineKind.COORDINATED, minutes.present() + "\n" + minutes.agreed());
    }

    /**
     * Concludes it.
     *
     * @param conclusion 1 to 2,000 characters
     * @throws SupervisionRefused when there is none that runs, or when several parties never came together
     */
    @PreAuthorize("hasAuthority('SUPERVISE')")
    public void end(SupervisionId id, String conclusion) {
        StoredText.required("conclusion", conclusion, Ending.NOTE);
        Supervision running = table.hold(id).orElseThrow(SupervisionRefused::unknown);
        if (running.parties().size() > 1 && running.minutes().isEmpty()) {
            throw SupervisionRefused.minutesMissing();
        }
        table.end(id, conclusion, me(), now());
        marks.superviseNoMore(running.caseId(), conclusion);
        events.publishEvent(new DeadlineSettled(running.caseId(), DeadlineKind.SUPERVISION, now()));
    }

    /** Every supervision of a case, oldest first; empty for an unknown one. */
    @PreAuthorize("hasAnyAuthority('READ_CASES', 'HANDLE_CASES')")
    @Transactional(readOnly = true)
    public List<Supervision> of(CaseId id) {
        return table.of(id);
    }

    /** Those that run, the first to be concluded first, at most 500. */
    @PreAuthorize("hasAuthority('READ_CASES')")
    @Transactional(readOnly = true)
    public List<Supervision> running() {
        return table.running(MOST);
    }

    private void ask(CaseId id, List<Party> parties) {
        completion.askWhoeverIsMissing(
                id,
                parties.stream()
                        .map(party -> new Ending.ToDepartment(party.department(), party.name(), party.task()))
                        .toList());
    }

    private static String subject(Supervision supervision) {
        return "case:" + supervision.caseId().value();
    }

    private static void requireEachOnce(List<Party> parties) {
        Set<Object> seen = new HashSet<>();
        parties.stream()
                .filter(party -> !seen.add(party.department()))
                .findFirst()
                .ifPresent(twice -> {
                    throw SupervisionRefused.twice(twice.name());
                });
    }

    private static String words(String reason, List<Party> parties) {
        return parties.stream()
                .map(party -> "\n" + party.name() + "：" + party.task())
                .collect(Collectors.joining("", reason, ""));
    }

    private static String me() {
        return CurrentOperator.require().signature();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
