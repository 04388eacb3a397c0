package city.hotline.cases;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.callers.CallerCards;
import city.hotline.callers.CallerId;
import city.hotline.callers.CallerUnknown;
import city.hotline.callers.Callers;
import city.hotline.callers.PhoneNumber;
import city.hotline.departments.Department;
import city.hotline.departments.DepartmentId;
import city.hotline.departments.Handlers;
import city.hotline.departments.Handlers.Handler;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A department works on its own cases; of all others it knows nothing, by whatever door it asks. */
@RoomTest
class DepartmentCasesTests {
    @Autowired
    Tenants tenants;

    @Autowired
    Cases cases;

    @Autowired
    CaseHandling handling;

    @Autowired
    CaseCompletion completion;

    @Autowired
    Callers callers;

    @Autowired
    CallerCards cards;

    @Autowired
    TwinCases twins;

    @Autowired
    HeardPauses pauses;

    @Autowired
    Handlers people;

    private Desk desk;
    private Department housing;
    private Handler handler;
    private Handler other;

    @BeforeEach
    void sitDown() {
        desk = Desk.in(NINGBO, tenants, Role.OPERATOR);
        housing = people.department(NINGBO, "nb-d01");
        handler = people.of(NINGBO, housing.id());
        other = people.of(NINGBO, people.department(NINGBO, "nb-d02").id());
    }

    @Test
    void itsOwnCaseStandsInItsInboxAndInNobodyElses() {
        CaseSummary mine = toHousing("小区电梯停运");

        assertThat(inbox(handler, Queue.OUR_TO_ACCEPT)).contains(mine.id());
        assertThat(inbox(other, Queue.OUR_TO_ACCEPT)).doesNotContain(mine.id());
        for (Queue queue : Queue.values()) {
            assertThat(inbox(other, queue)).as(queue.name()).doesNotContain(mine.id());
        }
        assertThat(found(handler, mine.number())).containsExactly(mine.id());
        assertThat(found(other, mine.number())).isEmpty();
        assertThat(count(other, mine.number())).isZero();
        assertThat(count(handler, mine.number())).isEqualTo(1);
    }

    @Test
    void everyDoorAnswersAsForAnUnknownCase() {
        CaseId foreign = toHousing("物业不作为").id();
        CaseId unknown = CaseId.next();
        Ending.ToDepartment unit = new Ending.ToDepartment(DepartmentId.next(), "某科", "");
        Stream<Function<CaseId, Supplier<Object>>> doors = Stream.of(
                id -> () -> cases.file(id),
                id -> () -> handling.leads(id),
                id -> () -> handling.accept(id),
                id -> () -> handling.ask(id, "问"),
                id -> done(() -> handling.progress(id, "进展")),
                id -> () -> handling.reply(id, "答复", ""),
                id -> () -> handling.giveBack(id, GivenBack.because(ReturnCause.WRONG_AREA, "不在辖区")),
                id -> () -> handling.handDown(id, unit),
                id -> done(() -> handling.writePart(id, "意见")),
                id -> () -> handling.askExtension(id, "延期"));

        doors.forEach(door -> {
            String asked = refusal(other, door.apply(foreign));
            assertThat(asked)
                    .isEqualTo(refusal(other, door.apply(unknown)))
                    .isEqualTo(refusal(people.ofNone(NINGBO), door.apply(foreign)))
                    .contains("CaseUnknown");
        });
        assertThat(desk.does(() -> cases.file(foreign)).timeline()).hasSize(2);
    }

    @Test
    void theHotlinesDoorsStayClosedToHandlers() {
        CaseId mine = toHousing("要求公开账目").id();

        for (Supplier<Object> door : List.<Supplier<Object>>of(
                () -> cases.accept(mine),
                () -> cases.giveBack(mine, "不归我管"),
                () -> cases.withdraw(mine, "撤"),
                () -> cases.historyOf(CallerId.next(), 1),
                () -> cases.duplicates(null, null, "", Instant.EPOCH),
                () -> cases.open(Desk.call("代市民登记")),
                () -> completion.complete(mine, "自问自答"))) {
            assertThatThrownBy(() -> handler.does(door)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theSameIdsInAnotherCityAreAnotherCitys() {
        CaseId shared = CaseId.next();
        people.department(RUIAN, "ra-d01");
        Handler ofRuian = new Handler(tenants, RUIAN, ruianTwin());
        desk.does(() -> twins.open(shared, Desk.call("宁波的事").ending(to(housing, ""))));
        Desk.in(RUIAN, tenants).does(() -> twins.open(shared, Desk.call("瑞安的事").ending(to(housing, ""))));

        assertThat(handler.does(() -> cases.file(shared)).summary().title()).isEqualTo("宁波的事");
        assertThatThrownBy(() -> ofRuian.does(() -> cases.file(shared))).isInstanceOf(CaseUnknown.class);
        assertThat(inbox(ofRuian, Queue.OUR_TO_ACCEPT)).doesNotContain(shared);
    }

    @Test
    void aDepartmentSeesWhatItsUnitsHaveAndAUnitNotWhatItsDepartmentHas() {
        Department unit = people.department(NINGBO, "nb-d05");
        people.move(NINGBO, unit.id(), housing.id());
        Handler inUnit = people.of(NINGBO, unit.id());
        CaseSummary whole = toHousing("全市性的事");
        CaseSummary handed = toHousing("科室的事");
        handler.does(() -> handling.accept(handed.id()));

        CaseSummary down = handler.does(() -> handling.handDown(handed.id(), to(unit, "请一科办")));

        assertThat(down.state()).isEqualTo(CaseState.ASSIGNED);
        assertThat(inUnit.does(() -> handling.accept(handed.id())).handler())
                .isEqualTo(unit.name().zh());
        assertThat(inbox(handler, Queue.OUR_IN_PROGRESS)).contains(handed.id());
        assertThat(inbox(inUnit, Queue.OUR_IN_PROGRESS)).contains(handed.id());
        assertThat(inbox(inUnit, Queue.OUR_TO_ACCEPT)).doesNotContain(whole.id());
        assertThatThrownBy(() -> inUnit.does(() -> handling.handDown(handed.id(), to(housing, ""))))
                .isInstanceOf(NotASubUnit.class);
    }

    @Test
    void aQuestionWaitsForTheHotlineAndTheClocksHearOfBoth() {
        CaseSummary mine = toHousing("楼道灯不亮");
        handler.does(() -> handling.accept(mine.id()));

        CaseSummary asked = handler.does(() -> handling.ask(mine.id(), "哪一幢？"));
        CaseSummary completed = desk.does(() -> completion.complete(mine.id(), "三幢二单元"));

        assertThat(asked.state()).isEqualTo(CaseState.WAITING);
        assertThat(completed.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(pauses.heard(mine.id())).containsExactly(CitizenAwaited.class, CitizenHeard.class);
        assertThat(inbox(handler, Queue.OUR_COMPLETED)).contains(mine.id());
        handler.does(done(() -> handling.progress(mine.id(), "已派电工")));
        assertThat(inbox(handler, Queue.OUR_COMPLETED)).doesNotContain(mine.id());
        assertThat(desk.does(() -> cases.file(mine.id())).timeline())
                .extracting(TimelineEntry::kind)
                .endsWith(TimelineKind.ASKED, TimelineKind.COMPLETED, TimelineKind.PROGRESS);
    }

    @Test
    void theReplyGoesToTheCallBackAndTheNoteToTheHotlineAlone() {
        CaseSummary mine = toHousing("电梯困人后续");
        handler.does(() -> handling.accept(mine.id()));

        CaseSummary replied = handler.does(() -> handling.reply(mine.id(), "已更换门机", "业主情绪较大"));

        assertThat(replied.state()).isEqualTo(CaseState.DONE);
        CaseFile file = desk.does(() -> cases.file(mine.id()));
        assertThat(file.assignments().getLast().result()).isEqualTo("已更换门机");
        assertThat(file.timeline()).extracting(TimelineEntry::text).contains("业主情绪较大", "已更换门机");
        assertThat(inbox(handler, Queue.OUR_DONE)).contains(mine.id());
    }

    @Test
    void aHelperSeesTheCaseWritesItsPartAndDoesNothingElse() {
        CaseSummary mine = toHousing("违建兼占道");
        Department planning = people.department(NINGBO, "nb-d02");
        desk.does(done(() -> completion.askForHelp(mine.id(), to(planning, "请核规划许可"))));

        assertThat(inbox(other, Queue.OUR_PARTS)).contains(mine.id());
        assertThat(other.does(() -> handling.leads(mine.id()))).isFalse();
        assertThatThrownBy(() -> other.does(() -> handling.accept(mine.id()))).isInstanceOf(NotTheLead.class);
        other.does(done(() -> handling.writePart(mine.id(), "无规划许可")));

        assertThat(inbox(other, Queue.OUR_PARTS)).doesNotContain(mine.id());
        assertThat(handler.does(() -> cases.file(mine.id())).helpers())
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.part()).isEqualTo("无规划许可");
                    assertThat(part.name()).isEqualTo(planning.name().zh());
                });
        assertThatThrownBy(() -> handler.does(done(() -> handling.writePart(mine.id(), "主办也写"))))
                .isInstanceOf(NotAHelper.class);
        assertThatThrownBy(() -> desk.does(done(() -> completion.askForHelp(mine.id(), to(planning, "")))))
                .isInstanceOf(HelperTwice.class);
    }

    @Test
    void aReturnedCaseIsItsOwnUntilSomebodyElseHasIt() {
        CaseSummary mine = toHousing("归属不明的事");
        handler.does(() -> handling.giveBack(mine.id(), GivenBack.because(ReturnCause.NOT_OUR_DUTY, "不归我管")));

        assertThat(inbox(handler, Queue.OUR_RETURNED)).contains(mine.id());
        desk.does(() -> cases.assign(mine.id(), to(people.department(NINGBO, "nb-d02"), "")));

        assertThat(inbox(handler, Queue.OUR_RETURNED)).doesNotContain(mine.id());
        assertThatThrownBy(() -> handler.does(() -> cases.file(mine.id()))).isInstanceOf(CaseUnknown.class);
        assertThat(other.does(() -> cases.file(mine.id())).assignments()).hasSize(2);
    }

    @Test
    void aCallerIsCoveredForHandlersAndShownWithAReasonToThoseOfHisCasesAlone() {
        String phone = "139" + String.valueOf(System.nanoTime()).substring(0, 8);
        CallerId caller = desk.does(() -> callers.recognise(PhoneNumber.parse(phone)));
        desk.does(() ->
                cases.open(OpenCase.of(Channel.PHONE, caller, "来电人的事", "说明").ending(to(housing, ""))));

        assertThat(handler.does(() -> cards.card(caller)).phones()).noneMatch(shown -> shown.contains(phone));
        assertThat(handler.does(() -> cards.reveal(caller, "约定上门时间")).phones())
                .anyMatch(shown -> shown.replace(" ", "").contains(phone));
        assertThatThrownBy(() -> other.does(() -> cards.card(caller))).isInstanceOf(CallerUnknown.class);
        assertThatThrownBy(() -> other.does(() -> cards.reveal(caller, "想看看是谁打的")))
                .isInstanceOf(CallerUnknown.class);
        assertThatThrownBy(() -> handler.does(() -> cards.search(phone, 5))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theCountsOfTheMenuAreTheDepartmentsOwn() {
        int before = handler.does(() -> cases.counts()).get(Queue.OUR_TO_ACCEPT).counted();
        int others = other.does(() -> cases.counts()).get(Queue.OUR_TO_ACCEPT).counted();

        toHousing("多一件");

        assertThat(handler.does(() -> cases.counts()).get(Queue.OUR_TO_ACCEPT).counted())
                .isEqualTo(before + 1);
        assertThat(other.does(() -> cases.counts()).get(Queue.OUR_TO_ACCEPT).counted())
                .isEqualTo(others);
        assertThat(desk.does(() -> cases.counts()).keySet())
                .allMatch(Queue.HOTLINE::contains)
                .doesNotContain(Queue.ALL);
    }

    private CaseSummary toHousing(String title) {
        return desk.does(() -> cases.open(Desk.call(title).ending(to(housing, ""))));
    }

    private static Ending.ToDepartment to(Department department, String note) {
        return new Ending.ToDepartment(department.id(), department.name().zh(), note);
    }

    private Operator ruianTwin() {
        return people.of(RUIAN, people.department(RUIAN, "ra-d01").id()).operator();
    }

    private List<CaseId> inbox(Handler who, Queue queue) {
        return who.does(() -> cases.list(queue, CaseFilter.all(), null, 200).items().stream()
                .map(CaseSummary::id)
                .toList());
    }

    private List<CaseId> found(Handler who, String text) {
        return who.does(() -> cases.list(Queue.ALL, CaseFilter.all().text(text), null, 10).items().stream()
                .map(CaseSummary::id)
                .toList());
    }

    private int count(Handler who, String text) {
        return who.does(
                () -> cases.count(Queue.ALL, CaseFilter.all().text(text)).counted());
    }

    private static Supplier<Object> done(Runnable work) {
        return () -> {
            work.run();
            return "done";
        };
    }

    private static String refusal(Handler who, Supplier<Object> door) {
        try {
            who.does(door);
            return "let in";
        } catch (RuntimeException refused) {
            return refused.toString();
        }
    }
}
