package city.hotline.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.departments.DepartmentId;
import city.hotline.foundation.Uuids;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaseTransitionTests {
    private static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");
    private static final Step STEP = new Step("28号", NOON.plusSeconds(60));
    private static final DueTimes PROMISES = new FixedDues();
    private static final Operator OPERATOR =
            new Operator(Uuids.next(), "ningbo", "wangli", "王丽", "28", Set.of(Role.OPERATOR), 0);
    private static final Ending.Dispatch WATER = new Ending.ToDepartment(DepartmentId.next(), "水务集团", "请尽快");

    /** The rules as the desk knows them, said apart from the code: state, act, the state it leads to. */
    private static final String LEGAL = """
            REGISTERED ANSWER ANSWERED
            REGISTERED ASSIGN ASSIGNED
            REGISTERED DECLINE UNMET
            REGISTERED WITHDRAW WITHDRAWN
            ASSIGNED ACCEPT ACCEPTED
            ASSIGNED GIVE_BACK REGISTERED
            ASSIGNED RECALL REGISTERED
            ASSIGNED WITHDRAW WITHDRAWN
            ACCEPTED ARRIVE ARRIVED
            ACCEPTED FINISH DONE
            ACCEPTED GIVE_BACK REGISTERED
            ACCEPTED WITHDRAW WITHDRAWN
            ARRIVED FINISH DONE
            ARRIVED GIVE_BACK REGISTERED
            ARRIVED WITHDRAW WITHDRAWN
            DONE CALL_AGAIN DONE
            DONE REWORK ASSIGNED
            DONE CLOSE_SOLVED CLOSED_SOLVED
            DONE CLOSE_UNSOLVED CLOSED_UNSOLVED
            """;

    static Stream<Arguments> everyStateAndAct() {
        return Arrays.stream(CaseState.values())
                .flatMap(state -> Arrays.stream(Act.values()).map(act -> Arguments.of(state, act)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndAct")
    void everyActLeadsWhereTheTableSaysOrIsRefusedAndChangesNothing(CaseState state, Act act) {
        Case subject = in(state);
        Map<String, String> before = subject.values();
        CaseClocks clocks = subject.clocks();
        String expected = legal().getOrDefault(state, Map.of()).get(act);

        if (expected != null) {
            perform(act, subject);

            assertThat(subject.state().name()).isEqualTo(expected);
            assertThat(subject.standing().nextDueAt() == null)
                    .isEqualTo(subject.state().ended());
            assertThat(subject.clocks().closed() != null)
                    .isEqualTo(subject.state().ended());
        } else {
            assertThatThrownBy(() -> perform(act, subject))
                    .isInstanceOf(state.ended() ? CaseAlreadyClosed.class : CaseStepRefused.class);
            assertThat(subject.values()).isEqualTo(before);
            assertThat(subject.clocks()).isEqualTo(clocks);
        }
    }

    @Test
    void aNewCaseRunsTheFirstResponseClockOfFiveMinutes() {
        Case subject = opened();

        assertThat(subject.standing().nextDueAt()).isEqualTo(NOON.plus(Duration.ofMinutes(5)));
        assertThat(subject.clocks().firstResponded()).isNull();
    }

    @Test
    void theFirstEndingIsTheFirstResponseAndLaterOnesAreNot() {
        Case subject = opened();

        subject.assign(WATER, STEP);
        subject.giveBack("不归我管", later());
        subject.assign(WATER, later());

        assertThat(subject.clocks().firstResponded()).isEqualTo(STEP.at());
    }

    @Test
    void givingBackCountsAndLetsTheHandlingClockRun() {
        Case subject = in(CaseState.ACCEPTED);

        subject.giveBack("不归我管", later());

        assertThat(subject.standing().returns()).isEqualTo(1);
        assertThat(subject.standing().nextDueAt()).isEqualTo(NOON.plus(Duration.ofDays(5)));
        assertThat(subject.assignments().getLast().returnReason()).isEqualTo("不归我管");
    }

    @Test
    void doneStartsTheCallBackClockOfFourHours() {
        Case subject = in(CaseState.DONE);

        assertThat(subject.clocks().followUpDue()).isEqualTo(STEP.at().plus(Duration.ofHours(4)));
        assertThat(subject.standing().nextDueAt()).isEqualTo(subject.clocks().followUpDue());
    }

    @Test
    void aCallThatNobodyAnsweredKeepsTheDeadlineAndCounts() {
        Case subject = in(CaseState.DONE);
        Instant deadline = subject.clocks().followUpDue();
        Instant evening = NOON.plus(Duration.ofHours(7));

        subject.notReached(evening, later());

        assertThat(subject.clocks().followUpDue()).isEqualTo(deadline);
        assertThat(subject.clocks().attempts()).isEqualTo(1);
        assertThat(subject.standing().nextDueAt()).isEqualTo(evening);
    }

    @Test
    void reworkGoesToTheLastHandlerWhenNobodyElseIsNamed() {
        Case subject = in(CaseState.DONE);

        subject.rework(null, later().at().plus(Duration.ofDays(1)), later());

        assertThat(subject.standing().reworks()).isEqualTo(1);
        assertThat(subject.assignments()).hasSize(2);
        assertThat(subject.assignments().getLast().to()).isEqualTo(WATER);
        assertThat(subject.standing().nextDueAt()).isEqualTo(later().at().plus(Duration.ofDays(1)));
        assertThat(subject.clocks().followUpDue()).isNull();
    }

    @Test
    void aClosedCaseIsNotChanged() {
        Case subject = in(CaseState.CLOSED_SOLVED);

        assertThatThrownBy(() -> subject.change(CaseChange.nothing().title("另一件事")))
                .isInstanceOf(CaseAlreadyClosed.class);
    }

    private static Case opened() {
        return Case.open(
                CaseId.next(),
                "NB-20261121-0398",
                OpenCase.of(Channel.PHONE, null, "水管爆裂", "厨房漏水"),
                OPERATOR,
                NOON,
                PROMISES);
    }

    private static Case in(CaseState state) {
        Case subject = opened();
        switch (state) {
            case REGISTERED -> {}
            case ASSIGNED -> subject.assign(WATER, STEP);
            case ACCEPTED -> follow(subject, Act.ASSIGN, Act.ACCEPT);
            case ARRIVED -> follow(subject, Act.ASSIGN, Act.ACCEPT, Act.ARRIVE);
            case DONE -> follow(subject, Act.ASSIGN, Act.ACCEPT, Act.FINISH);
            case ANSWERED -> follow(subject, Act.ANSWER);
            case UNMET -> follow(subject, Act.DECLINE);
            case WITHDRAWN -> follow(subject, Act.WITHDRAW);
            case CLOSED_SOLVED -> follow(subject, Act.ASSIGN, Act.ACCEPT, Act.FINISH, Act.CLOSE_SOLVED);
            case CLOSED_UNSOLVED -> follow(subject, Act.ASSIGN, Act.ACCEPT, Act.FINISH, Act.CLOSE_UNSOLVED);
        }
        assertThat(subject.state()).isEqualTo(state);
        return subject;
    }

    private static void follow(Case subject, Act... acts) {
        Arrays.stream(acts).forEach(act -> perform(act, subject));
    }

    private static Act perform(Act act, Case subject) {
        return switch (act) {
            case ANSWER -> subject.end(new Ending.Answered("请拨打自来水公司"), STEP);
            case ASSIGN -> subject.assign(WATER, STEP);
            case RECALL -> subject.recall("派错了", STEP);
            case DECLINE -> subject.end(new Ending.NotAvailable("无人能做"), STEP);
            case ACCEPT -> subject.accept(STEP);
            case ARRIVE -> subject.arrive(STEP);
            case FINISH -> subject.finish("已修好", null, STEP.at().plus(Duration.ofHours(4)), STEP);
            case GIVE_BACK -> subject.giveBack("不归我管", STEP);
            case WITHDRAW -> subject.withdraw(STEP);
            case CALL_AGAIN -> subject.notReached(NOON.plusSeconds(3600), STEP);
            case REWORK -> subject.rework(null, STEP.at().plus(Duration.ofDays(1)), STEP);
            case CLOSE_SOLVED -> subject.closeSolved(STEP);
            case CLOSE_UNSOLVED -> subject.closeUnsolved(STEP);
        };
    }

    private static Step later() {
        return new Step("30号", NOON.plusSeconds(7200));
    }

    private static Map<CaseState, Map<Act, String>> legal() {
        Map<CaseState, Map<Act, String>> legal = new EnumMap<>(CaseState.class);
        LEGAL.lines()
                .map(line -> line.split(" "))
                .forEach(row -> legal.computeIfAbsent(CaseState.valueOf(row[0]), state -> new EnumMap<>(Act.class))
                        .put(Act.valueOf(row[1]), row[2]));
        return legal;
    }
}
