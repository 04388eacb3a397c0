package city.hotline.supervision;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import city.hotline.access.AuditEntry;
import city.hotline.access.AuditTrail;
import city.hotline.access.Role;
import city.hotline.cases.CaseAlreadyClosed;
import city.hotline.cases.CaseFilter;
import city.hotline.cases.CaseHandling;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.CaseUnknown;
import city.hotline.cases.Cases;
import city.hotline.cases.DeadlineKind;
import city.hotline.cases.Desk;
import city.hotline.cases.Ending;
import city.hotline.cases.HelperPart;
import city.hotline.cases.Queue;
import city.hotline.cases.TimelineEntry;
import city.hotline.cases.TimelineKind;
import city.hotline.clocks.Deadline;
import city.hotline.clocks.Deadlines;
import city.hotline.departments.Department;
import city.hotline.departments.Handlers;
import city.hotline.followup.FollowUpAnswers;
import city.hotline.followup.FollowUps;
import city.hotline.followup.Outcome;
import city.hotline.followup.Solved;
import city.hotline.foundation.Refusal;
import city.hotline.foundation.TextMissing;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Rubbish-bin water runs into the river: one department answers on paper, the hotline brings all of them together. */
@RoomTest
class SupervisionTests {
    @Autowired
    Tenants tenants;

    @Autowired
    Cases cases;

    @Autowired
    CaseHandling handling;

    @Autowired
    Supervisions supervisions;

    @Autowired
    Urgings urgings;

    @Autowired
    FollowUps followUps;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Handlers people;

    @Autowired
    AuditTrail audit;

    private Desk operator;
    private Desk supervisor;
    private Department streets;
    private Department water;

    @BeforeEach
    void sitDown() {
        operator = Desk.in(NINGBO, tenants, Role.OPERATOR);
        supervisor = Desk.in(NINGBO, tenants);
        streets = people.department(NINGBO, "nb-d04");
        water = people.department(NINGBO, "nb-d08");
    }

    @Test
    void whoeverHasTheCaseIsUrgedAndReadsIt() {
        CaseSummary subject = dispatched("垃圾桶污水入河");

        assertThat(operator.does(() -> urgings.urge(subject.id(), "市民又来电，味道很大")))
                .isEqualTo(1);
        assertThat(operator.does(() -> urgings.urge(subject.id(), "第三次来电"))).isEqualTo(2);

        Handlers.Handler handler = people.of(NINGBO, streets.id());
        assertThat(standsIn(Queue.URGED, subject)).isTrue();
        assertThat(handler.does(() -> urgings.of(subject.id())))
                .extracting(Urging::words)
                .containsExactly("市民又来电，味道很大", "第三次来电");
        assertThat(people.of(NINGBO, water.id()).does(() -> urgings.of(subject.id())))
                .isEmpty();
        assertThat(timeline(subject)).contains(TimelineKind.URGED);
        handler.does(() -> handling.accept(subject.id()));
        assertThat(standsIn(Queue.URGED, subject)).isFalse();
        assertThat(operator.does(() -> urgings.counts(List.of(subject.id())))).containsEntry(subject.id(), 2);
    }

    @Test
    void nobodyIsUrgedWhereNobodyHandlesTheCase() {
        CaseSummary open = operator.does(() -> cases.open(Desk.call("还没派")));

        assertThatThrownBy(() -> operator.does(() -> urgings.urge(open.id(), "快点")))
                .isInstanceOf(NobodyToUrge.class);
        CaseSummary subject = dispatched("没有话");
        assertThatThrownBy(() -> operator.does(() -> urgings.urge(subject.id(), " ")))
                .isInstanceOf(TextMissing.class);
    }

    @Test
    void aSupervisorNamesThePartiesBringsThemTogetherAndConcludes() {
        CaseSummary subject = dispatched("垃圾桶污水入河");
        Supervision begun = supervisor.does(() -> supervisions.open(
                subject.id(), Cause.DISSATISFIED, "答复只在纸面", List.of(part(streets, "移走垃圾桶"), part(water, "清河道"))));

        assertThat(begun.due()).isAfter(begun.opened());
        assertThat(standsIn(Queue.SUPERVISED, subject)).isTrue();
        assertThat(running(subject)).contains(DeadlineKind.SUPERVISION);
        assertThat(people.of(NINGBO, water.id())
                        .does(() -> cases.file(subject.id()).helpers()))
                .extracting(HelperPart::note)
                .containsExactly("清河道");
        assertThat(refusal(() -> supervisor.does(() -> end(begun, "办好了")))).isEqualTo("SUPERVISION_MINUTES_MISSING");

        supervisor.does(() -> {
            supervisions.record(
                    begun.id(), new Minutes(Instant.now(), Minutes.Means.SITE, "执法局、水利局、街道", "周三前移桶，周五前清淤"));
            return end(begun, "桶已移走，河道已清，市民满意");
        });

        assertThat(supervisor.does(() -> supervisions.of(subject.id())))
                .singleElement()
                .satisfies(done -> {
                    assertThat(done.runs()).isFalse();
                    assertThat(done.parties()).extracting(Party::task).containsExactly("移走垃圾桶", "清河道");
                    assertThat(done.minutes()).hasSize(1);
                });
        assertThat(timeline(subject))
                .containsSubsequence(TimelineKind.SUPERVISED, TimelineKind.COORDINATED, TimelineKind.SUPERVISION_ENDED);
        assertThat(running(subject)).doesNotContain(DeadlineKind.SUPERVISION);
        assertThat(standsIn(Queue.SUPERVISED, subject)).isFalse();
        assertThat(refusal(() -> supervisor.does(() -> end(begun, "再结束一次")))).isEqualTo("SUPERVISION_UNKNOWN");
    }

    @Test
    void whileItRunsOneMorePartyGetsItsTaskAndOneIsReleased() {
        CaseSummary subject = dispatched("责任单位变动");
        Supervision begun = supervisor.does(
                () -> supervisions.open(subject.id(), Cause.DISPUTE, "两家都说不归自己", List.of(part(streets, "移走垃圾桶"))));

        supervisor.does(() -> name(begun, part(water, "清河道")));
        supervisor.does(() -> {
            supervisions.record(begun.id(), new Minutes(Instant.now(), Minutes.Means.PHONE, "两家", "各做各的"));
            supervisions.release(begun.id(), streets.id(), "桶不是他们的");
            return begun;
        });

        Supervision now = supervisor.does(() -> supervisions.of(subject.id())).getFirst();
        assertThat(now.parties()).extracting(Party::task).containsExactly("清河道");
        assertThat(now.parts())
                .extracting(Part::runs, Part::reason)
                .containsExactly(tuple(false, "桶不是他们的"), tuple(true, ""));
        assertThat(now.parties(now.minutes().getFirst()))
                .extracting(Party::task)
                .containsExactly("移走垃圾桶", "清河道");
        assertThat(people.of(NINGBO, water.id())
                        .does(() -> cases.file(subject.id()).helpers()))
                .extracting(HelperPart::note)
                .contains("清河道");
        assertThat(timeline(subject))
                .containsSubsequence(TimelineKind.PARTY_NAMED, TimelineKind.COORDINATED, TimelineKind.PARTY_RELEASED);
        assertThat(Desk.in(NINGBO, tenants, Role.CITY_ADMINISTRATOR).does(() -> audit.page(Long.MAX_VALUE, 50)))
                .filteredOn(entry -> entry.subject().equals("case:" + subject.id()))
                .extracting(AuditEntry::action)
                .contains("SUPERVISION_PARTY_NAMED", "SUPERVISION_PARTY_RELEASED");
        supervisor.does(() -> name(begun, part(streets, "还是移走")));
        assertThat(supervisor
                        .does(() -> supervisions.of(subject.id()))
                        .getFirst()
                        .parties())
                .extracting(Party::task)
                .containsExactly("清河道", "还是移走");
    }

    @Test
    void aPartyThatIsNamedAlreadyOrHasNoPartIsRefusedByName() {
        CaseSummary subject = dispatched("责任单位有误");
        Supervision begun = supervisor.does(
                () -> supervisions.open(subject.id(), Cause.SERIOUS, "重大", List.of(part(streets, "移走"))));

        assertThat(refusal(() -> supervisor.does(() -> name(begun, part(streets, "再来")))))
                .isEqualTo("SUPERVISION_PARTY_TWICE");
        assertThat(refusal(() -> supervisor.does(() -> release(begun, water, "没有"))))
                .isEqualTo("SUPERVISION_PARTY_UNKNOWN");
        assertThatThrownBy(() -> supervisor.does(() -> release(begun, streets, " ")))
                .isInstanceOf(TextMissing.class);
        assertThatThrownBy(() -> operator.does(() -> name(begun, part(water, "越权"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(refusal(() -> Desk.in(RUIAN, tenants).does(() -> name(begun, part(water, "外市")))))
                .isEqualTo("SUPERVISION_UNKNOWN");
        supervisor.does(() -> end(begun, "办好了"));
        assertThat(refusal(() -> supervisor.does(() -> name(begun, part(water, "晚了")))))
                .isEqualTo("SUPERVISION_UNKNOWN");
    }

    @Test
    void ofManyAtOnceOnePartyIsNamedOnce() {
        CaseSummary subject = dispatched("同时增加");
        Supervision begun = supervisor.does(() -> supervisions.open(subject.id(), Cause.OVERDUE, "超时", List.of()));

        List<String> said = IntStream.range(0, 6)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() ->
                        refusal(() -> supervisor.does(() -> name(begun, part(water, "清河道"))))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(said).containsOnlyOnce("").contains("SUPERVISION_PARTY_TWICE");
        assertThat(supervisor
                        .does(() -> supervisions.of(subject.id()))
                        .getFirst()
                        .parts())
                .hasSize(1);
    }

    @Test
    void whatDissatisfiesTwiceIsTakenUpWithTheRework() {
        CaseSummary subject = dispatched("两次不满意");
        badRound(subject);
        assertThat(supervisor.does(() -> supervisions.of(subject.id()))).isEmpty();

        badRound(subject);

        assertThat(supervisor.does(() -> supervisions.of(subject.id())))
                .singleElement()
                .satisfies(begun -> {
                    assertThat(begun.cause()).isEqualTo(Cause.DISSATISFIED);
                    assertThat(begun.openedBy()).isEqualTo("system:supervision");
                    assertThat(begun.runs()).isTrue();
                });
        assertThat(standsIn(Queue.SUPERVISED, subject)).isTrue();
    }

    @Test
    void ofManyAtOnceOneTakesItUp() {
        CaseSummary subject = dispatched("同时督办");

        long begun = IntStream.range(0, 6)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> refusal(
                        () -> supervisor.does(() -> supervisions.open(subject.id(), Cause.OVERDUE, "超时", List.of())))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .filter(String::isEmpty)
                .count();

        assertThat(begun).isEqualTo(1);
        assertThat(supervisor.does(() -> supervisions.of(subject.id()))).hasSize(1);
    }

    @Test
    void onlySupervisorsTakeOpenCasesUpAndNoPartyTwice() {
        CaseSummary subject = dispatched("只有班长");
        CaseSummary ended = operator.does(() -> cases.open(Desk.call("已答复").ending(new Ending.Answered("好了"))));

        assertThatThrownBy(() -> operator.does(() -> supervisions.open(subject.id(), Cause.SERIOUS, "重大", List.of())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> supervisor.does(() -> supervisions.open(ended.id(), Cause.SERIOUS, "重大", List.of())))
                .isInstanceOf(CaseAlreadyClosed.class);
        assertThat(refusal(() -> supervisor.does(() -> supervisions.open(
                        subject.id(), Cause.SERIOUS, "重大", List.of(part(streets, "一"), part(streets, "二"))))))
                .isEqualTo("SUPERVISION_PARTY_TWICE");
    }

    @Test
    void theOtherCityKnowsNothingOfIt() {
        CaseSummary subject = dispatched("别的城市");
        Supervision begun = supervisor.does(() -> supervisions.open(subject.id(), Cause.OVERDUE, "超时", List.of()));
        operator.does(() -> urgings.urge(subject.id(), "快点"));
        Desk ruian = Desk.in(RUIAN, tenants);

        assertThat(ruian.does(() -> supervisions.of(subject.id()))).isEmpty();
        assertThat(ruian.does(() -> supervisions.running()))
                .extracting(Supervision::id)
                .doesNotContain(begun.id());
        assertThat(ruian.does(() -> urgings.of(subject.id()))).isEmpty();
        assertThatThrownBy(() -> ruian.does(() -> urgings.urge(subject.id(), "x")))
                .isInstanceOf(CaseUnknown.class);
        assertThat(refusal(() -> ruian.does(() -> end(begun, "x")))).isEqualTo("SUPERVISION_UNKNOWN");
        assertThat(supervisor.does(() -> supervisions.running()))
                .extracting(Supervision::id)
                .contains(begun.id());
    }

    private CaseSummary dispatched(String title) {
        return operator.does(() -> cases.open(Desk.call(title)
                .ending(new Ending.ToDepartment(streets.id(), streets.name().zh(), ""))));
    }

    private boolean name(Supervision supervision, Party party) {
        supervisions.name(supervision.id(), party);
        return true;
    }

    private boolean release(Supervision supervision, Department party, String reason) {
        supervisions.release(supervision.id(), party.id(), reason);
        return true;
    }

    private boolean end(Supervision supervision, String conclusion) {
        supervisions.end(supervision.id(), conclusion);
        return true;
    }

    /** The handler is done, the citizen is not content, and it goes back to the same handler. */
    private void badRound(CaseSummary subject) {
        operator.does(() -> {
            cases.accept(subject.id());
            CaseSummary done = cases.done(subject.id(), "已处理", null);
            FollowUpAnswers bad = new FollowUpAnswers(true, Solved.NO, 1, "没有变化");
            return followUps.record(subject.id(), done.version(), bad, new Outcome.Rework(null, "没有变化"));
        });
    }

    private boolean standsIn(Queue queue, CaseSummary subject) {
        return supervisor.does(() -> cases.list(queue, CaseFilter.all(), null, 200)).items().stream()
                .anyMatch(row -> row.id().equals(subject.id()));
    }

    private List<DeadlineKind> running(CaseSummary subject) {
        return supervisor.does(() -> deadlines.of(subject.id())).stream()
                .filter(deadline -> deadline.ended() == null)
                .map(Deadline::kind)
                .toList();
    }

    private List<TimelineKind> timeline(CaseSummary subject) {
        return supervisor.does(() -> cases.file(subject.id())).timeline().stream()
                .map(TimelineEntry::kind)
                .toList();
    }

    private static Party part(Department department, String task) {
        return new Party(department.id(), department.name().zh(), task);
    }

    /** The code of what was refused; empty when it was not. */
    private static String refusal(Runnable work) {
        try {
            work.run();
            return "";
        } catch (Refusal refused) {
            return refused.code();
        }
    }
}
