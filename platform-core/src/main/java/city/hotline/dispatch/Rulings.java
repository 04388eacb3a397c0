package city.hotline.dispatch;

import city.hotline.access.CurrentOperator;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseRuling;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.DeadlineKind;
import city.hotline.cases.DeadlineSettled;
import city.hotline.cases.Ending;
import city.hotline.departments.Department;
import city.hotline.departments.DepartmentId;
import city.hotline.departments.DepartmentUnknown;
import city.hotline.departments.Departments;
import city.hotline.departments.DispatchDirectory;
import city.hotline.departments.DispatchRule;
import city.hotline.departments.NewRule;
import city.hotline.departments.RuleScope;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 裁定: a supervisor says whose case it is when departments do not agree. The dispatch directory learns it, so that the same
 * dispute never needs a second ruling.
 */
@Service
@Transactional
public class Rulings {
    private final RulingTable table;
    private final CaseRuling cases;
    private final Departments departments;
    private final DispatchDirectory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rulings(
            RulingTable table,
            CaseRuling cases,
            Departments departments,
            DispatchDirectory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.cases = cases;
        this.departments = departments;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** Every dispute about a case with its ruling, oldest first; empty for an unknown case. */
    @PreAuthorize("hasAnyAuthority('READ_CASES', 'HANDLE_CASES')")
    @Transactional(readOnly = true)
    public List<Ruling> of(CaseId id) {
        return table.of(id);
    }

    /**
     * Rules a dispute: the case goes to the lead, who is to accept it, and the directory learns the scope of the verdict.
     *
     * @throws RulingUnknown when there is no open dispute about the case
     * @throws DepartmentUnknown when this city has no such department
     * @throws ScopeBesideTheCase when the scope does not meet the case
     */
    @PreAuthorize("hasAuthority('SUPERVISE')")
    public CaseSummary rule(CaseId id, Verdict verdict) {
        CaseSummary subject = cases.hold(id);
        Ruling dispute = table.hold(id).orElseThrow(RulingUnknown::new);
        Department lead = departments.byId(verdict.lead()).orElseThrow(DepartmentUnknown::new);
        DispatchRule rule = verdict.scope() == null ? null : learn(subject, verdict, verdict.scope());
        table.close(dispute.id(), verdict, lead.name().zh(), rule == null ? null : rule.id(), me(), now());
        events.publishEvent(new DeadlineSettled(id, DeadlineKind.RULING, now()));
        return cases.rule(id, new Ending.ToDepartment(lead.id(), lead.name().zh(), verdict.reason()));
    }

    private DispatchRule learn(CaseSummary subject, Verdict verdict, RuleScope scope) {
        if (subject.item() == null
                || scope.meets(subject.item().code(), subject.place()).isEmpty()) {
            throw new ScopeBesideTheCase();
        }
        List<DepartmentId> helpers = verdict.helpers();
        return directory.write(
                NewRule.ruled(scope, verdict.lead(), helpers, directory.today(), subject.number(), verdict.reason()));
    }

    private static String me() {
        return CurrentOperator.require().signature();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
