package city.hotline.followup;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.callers.CallerId;
import city.hotline.callers.Callers;
import city.hotline.callers.PhoneNumber;
import city.hotline.cases.CaseClosing;
import city.hotline.cases.CaseDues;
import city.hotline.cases.CaseFile;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.DeadlineKind;
import city.hotline.cases.Desk;
import city.hotline.cases.Ending;
import city.hotline.cases.HandlerKind;
import city.hotline.cases.OpenCase;
import city.hotline.cases.TimelineKind;
import city.hotline.clocks.Deadline;
import city.hotline.clocks.Deadlines;
import city.hotline.clocks.Why;
import city.hotline.departments.DepartmentId;
import city.hotline.foundation.LinkToken;
import city.hotline.notifications.LoggedNotice;
import city.hotline.notifications.Notices;
import city.hotline.notifications.Occasion;
import city.hotline.outbox.OutboxEntry;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Operators;
import city.hotline.testing.RoomTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every rule here is for this test's own department, so that no other test's cases fit it. */
@RoomTest
class FollowUpPlansTests {
    private static final FollowUpAnswers GOOD = new FollowUpAnswers(true, Solved.YES, 5, "");
    private static final FollowUpAnswers BAD = new FollowUpAnswers(true, Solved.NO, 2, "没修好");

    @Autowired
    Tenants tenants;

    @Autowired
    Cases cases;

    @Autowired
    Callers callers;

    @Autowired
    FollowUps followUps;

    @Autowired
    FollowUpRules rules;

    @Autowired
    FollowUpPlanner planner;

    @Autowired
    CitizenEvaluations citizens;

    @Autowired
    EvaluationLinks links;

    @Autowired
    Notices notices;

    @Autowired
    Deadlines deadlines;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    FollowUpRuleTable ruleTable;

    @Autowired
    FollowUpPlanTable planTable;

    @Autowired
    PlannedCases planned;

    @Autowired
    CitizenCases citizenCases;

    @Autowired
    EvaluationAsking asking;

    @Autowired
    EvaluationRows evaluations;

    @Autowired
    CallTimes times;

    @Autowired
    CaseDues dues;

    @Autowired
    CaseClosing closing;

    @Autowired
    ApplicationEventPublisher events;

    private final DepartmentId garden = DepartmentId.next();

    @AfterEach
    void asShipped() {
        change(NINGBO, List.of());
        change(RUIAN, List.of());
    }

    @Test
    void asShippedTheLinkIsSentAndTheCallIsDueAtOnce() {
        CaseSummary done = done(NINGBO);

        look(NINGBO, done.id());

        FollowUpPlan plan = plan(done.id());
        assertThat(plan.version()).isZero();
        assertThat(List.of(plan.link(), plan.call())).containsExactly(true, true);
        assertThat(plan.callFrom()).isNull();
        assertThat(written(done.id())).contains(Occasion.EVALUATION_ASKED);
        assertThat(file(done.id()).summary().clocks().followUpDue())
                .isEqualTo(done.clocks().followUpDue());
    }

    @Test
    void aLinkHasItsHoursBeforeTheTelephoneAndTheDeadlineGoesWithTheCall() {
        change(NINGBO, List.of(rule(FollowUpWay.LINK_THEN_PHONE, 24, 100)));
        CaseSummary done = done(NINGBO);

        look(NINGBO, done.id());

        CaseSummary waits = file(done.id()).summary();
        assertThat(waits.version()).isEqualTo(done.version());
        assertThat(waits.clocks().callAgain()).isAfterOrEqualTo(Instant.now().plus(Duration.ofHours(23)));
        assertThat(waits.due()).isEqualTo(waits.clocks().callAgain());
        assertThat(running(done.id()).due())
                .isEqualTo(waits.clocks().followUpDue())
                .isAfter(waits.clocks().callAgain());
        give(done, BAD);
        CaseSummary called = file(done.id()).summary();
        assertThat(called.state()).isEqualTo(CaseState.DONE);
        assertThat(called.clocks().callAgain()).isNull();
        assertThat(called.due()).isBefore(Instant.now().plus(Duration.ofHours(23)));
    }

    @Test
    void whoIsAskedByLinkAloneStandsInNoListOfCallsUntilHeSaysThatItIsNotSolved() {
        change(NINGBO, List.of(rule(FollowUpWay.LINK, 0, 100)));
        CaseSummary done = done(NINGBO);

        look(NINGBO, done.id());

        assertThat(toCall()).doesNotContain(done.id());
        assertThat(last(done.id()).why()).isEqualTo(Why.UNCALLED);
        give(done, BAD);
        assertThat(toCall()).contains(done.id());
        assertThat(file(done.id()).summary().clocks().followUpDue()).isNotNull();
        lookLater(done.id());
        assertThat(file(done.id()).state()).isEqualTo(CaseState.DONE);
    }

    @Test
    void aLinkWithoutAnswerEndsAsNotEvaluatedAndNeverAsSolved() {
        change(NINGBO, List.of(rule(FollowUpWay.LINK, 0, 100)));
        CaseSummary done = done(NINGBO);
        look(NINGBO, done.id());

        look(NINGBO, done.id());
        assertThat(file(done.id()).state()).isEqualTo(CaseState.DONE);
        lookLater(done.id());

        CaseFile file = file(done.id());
        assertThat(file.state()).isEqualTo(CaseState.CLOSED_UNRATED);
        assertThat(file.timeline()).last().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(TimelineKind.CLOSED_UNRATED);
            assertThat(entry.text()).isIn("NOT_ANSWERED", "NOT_DELIVERED");
        });
        assertThatThrownBy(() -> give(done, GOOD)).isInstanceOf(EvaluationGiven.class);
    }

    @Test
    void aSatisfiedCitizenClosesItByHisLinkAsSolved() {
        change(NINGBO, List.of(rule(FollowUpWay.LINK, 0, 100)));
        CaseSummary done = done(NINGBO);
        look(NINGBO, done.id());

        give(done, GOOD);
        lookLater(done.id());

        assertThat(file(done.id()).state()).isEqualTo(CaseState.CLOSED_SOLVED);
    }

    @Test
    void whoeverIsNotDrawnIsClosedAtOnceAndItsFileSaysByWhichTicket() {
        change(NINGBO, List.of(rule(FollowUpWay.PHONE, 0, 1)));
        CaseSummary out = done(NINGBO);
        while (Ticket.of(out.id(), version(NINGBO)).within(1)) {
            out = done(NINGBO);
        }

        look(NINGBO, out.id());
        look(NINGBO, out.id());

        FollowUpPlan plan = plan(out.id());
        assertThat(plan.why()).isEqualTo(Unasked.NOT_DRAWN);
        assertThat(plan.ticket()).isEqualTo(Ticket.of(out.id(), plan.version()));
        assertThat(file(out.id()).state()).isEqualTo(CaseState.CLOSED_UNRATED);
        assertThat(file(out.id()).timeline().getLast().text()).isEqualTo("NOT_DRAWN");
        assertThat(written(out.id())).doesNotContain(Occasion.EVALUATION_ASKED);
    }

    @Test
    void aDryRunCountsWhatTheRulesReallyDoAndWritesNothing() {
        List<FollowUpRule> wanted = List.of(rule(FollowUpWay.LINK_THEN_PHONE, 24, 40));
        List<CaseSummary> done = Stream.generate(() -> done(NINGBO)).limit(8).toList();
        done.forEach(one -> look(NINGBO, one.id()));
        int seen = version(NINGBO);

        DryRun run = administrator(NINGBO, () -> rules.dryRun(wanted, seen));

        DryRun.Line line = run.lines().getFirst();
        long drawn = done.stream()
                .filter(one -> Ticket.of(one.id(), seen + 1).within(40))
                .count();
        assertThat(List.of(line.cases(), line.links(), line.calls(), line.unasked()))
                .containsExactly(8L, 8L, drawn, 0L);
        assertThat(run.lines())
                .hasSize(2)
                .last()
                .satisfies(shipped -> assertThat(shipped.place()).isZero());
        assertThat(version(NINGBO)).isEqualTo(seen);
        assertThat(administrator(RUIAN, () -> rules.dryRun(wanted, version(RUIAN)))
                        .lines()
                        .getFirst()
                        .cases())
                .isZero();
    }

    @Test
    void rulesStandInVersionsAndOfTwoWhoChangeThemOneIsRefused() {
        int seen = version(NINGBO);

        FollowUpRuleSet changed =
                administrator(NINGBO, () -> rules.change(List.of(rule(FollowUpWay.NONE, 0, 100)), seen));

        assertThat(changed.version()).isEqualTo(seen + 1);
        assertThatThrownBy(() -> administrator(NINGBO, () -> rules.change(List.of(), seen)))
                .isInstanceOf(FollowUpRulesChanged.class);
        assertThat(administrator(NINGBO, () -> rules.versions()).getFirst()).isEqualTo(changed);
        assertThatThrownBy(() -> Desk.in(NINGBO, tenants).does(() -> rules.change(List.of(), seen + 1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theRulesOfOneCityPlanNothingInTheOther() {
        change(NINGBO, List.of(rule(FollowUpWay.NONE, 0, 100)));
        CaseSummary here = done(NINGBO);
        CaseSummary there = done(RUIAN);

        look(NINGBO, here.id(), there.id());
        look(RUIAN, here.id(), there.id());

        assertThat(file(here.id()).state()).isEqualTo(CaseState.CLOSED_UNRATED);
        assertThat(Desk.in(RUIAN, tenants).does(() -> cases.file(there.id())).state())
                .isEqualTo(CaseState.DONE);
        assertThat(Desk.in(RUIAN, tenants).does(() -> followUps.plans(here.id())))
                .isEmpty();
        assertThat(Desk.in(RUIAN, tenants).does(() -> followUps.plans(there.id())))
                .singleElement()
                .satisfies(plan -> assertThat(plan.version()).isEqualTo(version(RUIAN)));
    }

    @Test
    void whoeverCallsHasTheScriptAndItsAnswersAreKept() {
        FollowUpRule asks = new FollowUpRule(
                "园林", scope(), FollowUpWay.PHONE, 0, 100, false, 7, "您好，这里是热线。", List.of("收费合理吗？", "按时到了吗？"));
        change(NINGBO, List.of(asks));
        CaseSummary done = done(NINGBO);
        look(NINGBO, done.id());
        Desk desk = Desk.in(NINGBO, tenants);

        CallScript script = desk.does(() -> followUps.script(done.id(), 0));
        List<ScriptAnswer> more = List.of(new ScriptAnswer(script.questions().getLast(), "迟了十分钟 😀"));
        desk.does(() -> followUps.record(done.id(), done.version(), GOOD, more, new Outcome.CloseSolved()));

        assertThat(script.words()).startsWith("您好");
        assertThat(desk.does(() -> followUps.of(done.id())).getLast().more()).isEqualTo(more);
    }

    @Test
    void nothingIsPlannedForASealedLine() {
        CaseSummary sealed = done(NINGBO, "counselling");

        look(NINGBO, sealed.id());

        assertThat(Desk.onLines(NINGBO, tenants, "counselling").does(() -> followUps.plans(sealed.id())))
                .isEmpty();
    }

    private FollowUpRule rule(FollowUpWay way, int hours, int percent) {
        return new FollowUpRule("园林 " + way, scope(), way, hours, percent, false, 7, "", List.of());
    }

    private RuleScope scope() {
        return new RuleScope("", "", new RuleScope.By(HandlerKind.DEPARTMENT, garden.value(), "园林处"), null, false);
    }

    private int version(TenantId city) {
        return administrator(city, () -> rules.current()).version();
    }

    private void change(TenantId city, List<FollowUpRule> wanted) {
        administrator(city, () -> rules.change(wanted, rules.current().version()));
    }

    private <T> T administrator(TenantId city, Supplier<T> work) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(Operators.of(city, Role.CITY_ADMINISTRATOR), work));
    }

    /** As the outbox does, which may have done it before. */
    private void look(TenantId city, CaseId... ids) {
        in(
                city,
                () -> planner.deliver(Arrays.stream(ids)
                        .map(id -> new OutboxEntry(1, FollowUpPlanner.TOPIC, id.value(), 0, Instant.now()))
                        .toList()));
    }

    /** When every link has expired. */
    private void lookLater(CaseId id) {
        Clock later = Clock.fixed(Instant.now().plus(Duration.ofDays(8)), ZoneOffset.UTC);
        FollowUpPlans plans = new FollowUpPlans(
                ruleTable,
                planTable,
                planned,
                citizenCases,
                asking,
                evaluations,
                times,
                dues,
                closing,
                notices,
                events,
                later);
        in(
                NINGBO,
                () -> new FollowUpPlanner(plans, tenants)
                        .deliver(List.of(new OutboxEntry(1, FollowUpPlanner.TOPIC, id.value(), 0, Instant.now()))));
    }

    private void in(TenantId city, Runnable work) {
        tenants.runAs(city, () -> new TransactionTemplate(transactions).executeWithoutResult(status -> work.run()));
    }

    private void give(CaseSummary done, FollowUpAnswers answers) {
        String token = LinkToken.next();
        in(NINGBO, () -> links.add(token, done.id(), done.reworks()));
        tenants.runAs(NINGBO, () -> citizens.give(token, answers));
    }

    private FollowUpPlan plan(CaseId id) {
        return Desk.in(NINGBO, tenants).does(() -> followUps.plans(id)).getLast();
    }

    private List<Occasion> written(CaseId id) {
        return Desk.in(NINGBO, tenants).does(() -> notices.of(id.value())).stream()
                .map(LoggedNotice::occasion)
                .toList();
    }

    private List<CaseId> toCall() {
        return Desk.in(NINGBO, tenants).does(() -> followUps.queue(null, 200)).items().stream()
                .map(CaseSummary::id)
                .toList();
    }

    private CaseFile file(CaseId id) {
        return Desk.in(NINGBO, tenants).does(() -> cases.file(id));
    }

    private Deadline running(CaseId id) {
        return calls(id).stream().filter(Deadline::runs).findFirst().orElseThrow();
    }

    private Deadline last(CaseId id) {
        return calls(id).getLast();
    }

    private List<Deadline> calls(CaseId id) {
        return Desk.in(NINGBO, tenants).does(() -> deadlines.of(id)).stream()
                .filter(one -> one.kind() == DeadlineKind.FOLLOW_UP)
                .toList();
    }

    private CaseSummary done(TenantId city) {
        return done(city, "");
    }

    private CaseSummary done(TenantId city, String line) {
        return Desk.onLines(city, tenants, "counselling").does(() -> {
            CaseSummary opened = cases.open(OpenCase.of(Channel.PHONE, caller(), "树枝挡路", "路口树枝")
                    .onLine(line)
                    .ending(new Ending.ToDepartment(garden, "园林处", "")));
            cases.accept(opened.id());
            return cases.done(opened.id(), "已修剪", null);
        });
    }

    private CallerId caller() {
        return callers.recognise(
                PhoneNumber.parse("139" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000)));
    }
}
