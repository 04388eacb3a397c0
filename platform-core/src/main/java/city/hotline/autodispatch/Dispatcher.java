package city.hotline.autodispatch;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.autodispatch.DecisionTable.Standing;
import city.hotline.cases.CaseChange;
import city.hotline.cases.CaseCourses;
import city.hotline.cases.CaseCourses.Course;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.cases.Cases;
import city.hotline.cases.ItemChoice;
import city.hotline.catalogue.Catalogue;
import city.hotline.outbox.OutboxConsumer;
import city.hotline.outbox.OutboxEntry;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Follows every case: settles what was decided about it before, and decides when it waits for a handler. Word of a step comes
 * after the step, so a case may be elsewhere already; it is looked at as it is, under its lock. A case whose citizen was asked
 * to choose the firm is a person's: nothing is decided about it, also after his time is over.
 */
@Component
class Dispatcher implements OutboxConsumer {
    static final String TOPIC = "dispatch.case";
    /** So that nobody waits long for a case that is held with others. */
    private static final int MOST = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final CaseCourses courses;
    private final DecisionTable table;
    private final PolicyTable policies;
    private final Gathering gathering;
    private final Cases cases;
    private final Catalogue catalogue;
    private final Tenants tenants;
    private final Clock clock;

    Dispatcher(
            CaseCourses courses,
            DecisionTable table,
            PolicyTable policies,
            Gathering gathering,
            Cases cases,
            Catalogue catalogue,
            Tenants tenants,
            Clock clock) {
        this.courses = courses;
        this.table = table;
        this.policies = policies;
        this.gathering = gathering;
        this.cases = cases;
        this.catalogue = catalogue;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    public List<String> topics() {
        return List.of(TOPIC);
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public Map<Long, String> deliver(List<OutboxEntry> batch) {
        List<CaseId> ids =
                batch.stream().map(entry -> new CaseId(entry.subject())).toList();
        return CurrentOperator.runAs(
                SystemOperator.of(tenants.current().id(), "dispatch", Role.OPERATOR), () -> follow(ids));
    }

    private Map<Long, String> follow(List<CaseId> ids) {
        List<Course> held = courses.hold(ids);
        Map<CaseId, List<Standing>> standing =
                table.standing(ids).stream().collect(Collectors.groupingBy(Standing::caseId));
        Policy policy = policies.read();
        for (Course course : held) {
            List<Standing> decided = standing.getOrDefault(course.id(), List.of());
            decided.forEach(decision -> settle(course, decision));
            if (!course.asked()) {
                decideIfNeeded(course, decided, policy);
            }
        }
        return Map.of();
    }

    private void settle(Course course, Standing decision) {
        Settlement now = Settlement.of(course, decision.round(), decision.chosen(), decision.dispatched());
        if (!now.equals(decision.settlement())) {
            table.settle(decision.id(), now, now());
        }
    }

    private void decideIfNeeded(Course course, List<Standing> decided, Policy policy) {
        int legs = course.legs().size();
        boolean waits = course.state() == CaseState.REGISTERED;
        if (waits) {
            decided.stream()
                    .filter(decision -> decision.round() == legs && isAboutSomethingElse(course, decision.evidence()))
                    .forEach(decision -> table.settle(decision.id(), new Settlement(Outcome.REPLACED, null), now()));
            boolean stands = decided.stream()
                    .anyMatch(
                            decision -> decision.round() == legs && !isAboutSomethingElse(course, decision.evidence()));
            if (!stands) {
                decide(course, legs, false, policy);
            }
        } else if (legs > 0 && decided.isEmpty()) {
            decide(course, 0, true, policy);
        }
    }

    private static boolean isAboutSomethingElse(Course course, Evidence evidence) {
        ItemChoice item = course.item();
        boolean sameItem =
                item == null ? evidence.certainty() < 100 : item.code().equals(evidence.item());
        return !sameItem
                || evidence.confidential() != course.confidential()
                || !evidence.place().equals(Gathering.placeOf(course));
    }

    private void decide(Course course, int round, boolean given, Policy policy) {
        Evidence evidence = gathering.of(course, round, given, policy);
        Verdict verdict = Judge.of(evidence);
        DecisionId id = DecisionId.next();
        table.insert(id, course.id(), course.area(), evidence, verdict, now());
        if (given) {
            Settlement settled = Settlement.of(
                    course,
                    round,
                    verdict.chosen() == null ? null : verdict.chosen().nominee(),
                    false);
            table.settle(id, settled, now());
        }
        verdict.dispatched().ifPresent(to -> dispatch(course, evidence, to));
        LOG.info("case {} decided: doubt={} hold={}", course.id(), verdict.doubt(), verdict.hold());
    }

    private void dispatch(Course course, Evidence evidence, Nominee to) {
        if (course.item() == null) {
            catalogue
                    .byCode(evidence.item())
                    .ifPresent(item -> cases.change(
                            course.id(),
                            cases.file(course.id()).summary().version(),
                            CaseChange.nothing().item(new ItemChoice(item.id(), item.code()))));
        }
        cases.assign(course.id(), to.ending());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
