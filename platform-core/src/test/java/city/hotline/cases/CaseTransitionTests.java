package city.hotline.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.departments.DepartmentId;
import city.hotline.foundation.Uuids;
import city.hotline.providers.ProviderId;
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

    private static final GivenBack BACK = GivenBack.because(ReturnCause.NOT_OUR_DUTY, "不归我管");

    /** The rules as the desk knows them, said apart from the code: state, act, the state it leads to. */
    private static final Ending.ToProvider FIRM = new Ending.ToProvider(ProviderId.next(), "家和水电", "");

    private static final String LEGAL = """
            REGISTERED ANSWER ANSWERED
            REGISTERED ASSIGN ASSIGNED
            REGISTERED DECLINE UNMET
            REGISTERED WITHDRAW WITHDRAWN
            ASSIGNED ACCEPT ACCEPTED
            REGISTERED OFFER OFFERED
            OFFERED GRAB ACCEPTED
            OFFERED END_OFFER REGISTERED
            OFFERED ASSIGN ASSIGNED
            OFFERED WITHDRAW WITHDRAWN
            ASSIGNED GIVE_BACK REGISTERED
            ASSIGNED RECALL REGISTERED
            ASSIGNED DISPUTE DISPUTED
            ACCEPTED DISPUTE DISPUTED
            ARRIVED DISPUTE DISPUTED
            DISPUTED RULE ASSIGNED
            DISPUTED WITHDRAW WITHDRAWN
            ASSIGNED HAND_DOWN ASSIGNED
            ACCEPTED HAND_DOWN ASSIGNED
            ARRIVED HAND_DOWN ASSIGNED
            ACCEPTED ASK WAITING
            ARRIVED ASK WAITING
            WAITING COMPLETE ACCEPTED
            WAITING WITHDRAW WITHDRAWN
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
            DONE CLOSE_UNRATED CLOSED_UNRATED
            """;

    static Stream<Arguments> everyStateAndAct() {
        return Arrays.stream(CaseState.values())
                .flatMap(state -> Arrays.stream(Act.values()).map(act -> Arguments.of(state, act)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndAct")
    void everyActLeadsWhereTheTableSaysOrIsRefusedAndChangesNothing(CaseState state, Act act) {
        Case subject = act == Act.DISPUTE ? in(state, returnedOnce()) : in(state);
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
        subject.giveBack(BACK, later());
        subject.assign(WATER, later());

        assertThat(subject.clocks().firstResponded()).isEqualTo(STEP.at());
    }

    @Test
    void givingBackCountsAndLetsTheHandlingClockRun() {
        Case subject = in(CaseState.ACCEPTED);

        subject.giveBack(BACK, later());

        assertThat(subject.standing().returns()).isEqualTo(1);
        assertThat(subject.standing().nextDueAt()).isEqualTo(NOON.plus(Duration.ofDays(5)));
        assertThat(subject.assignments().getLast().returnReason()).isEqualTo("不归我管");
    }

    @Test
    void theSecondReturnByADepartmentWaitsForARulingWhileTheClockRuns() {
        Case subject = in(CaseState.ACCEPTED, returnedOnce());
        Instant due = subject.clocks().handlingDue();

        subject.giveBack(BACK, later());
        subject.ruledBy(later().at().plus(Duration.ofDays(1)));

        assertThat(subject.state()).isEqualTo(CaseState.DISPUTED);
        assertThat(subject.standing().returns()).isEqualTo(2);
        assertThat(subject.clocks().handlingDue()).isEqualTo(due);
        assertThat(subject.standing().nextDueAt()).isEqualTo(later().at().plus(Duration.ofDays(1)));
    }

    @Test
    void whatTheHotlineTookAwayIsNoReturnThatCounts() {
        Case subject = in(CaseState.ACCEPTED);

        subject.takeFrom("派错了", later());
        subject.assign(WATER, later());
        subject.giveBack(BACK, later());

        assertThat(subject.state()).isEqualTo(CaseState.REGISTERED);
        assertThat(subject.assignments()).extracting(Assignment::returnCause).containsExactly(null, BACK.cause());
    }

    @Test
    void firmsDoNotDisputeWhoseCaseItIs() {
        Case subject = opened();
        subject.assign(FIRM, STEP);
        subject.giveBack(BACK, STEP);
        subject.assign(FIRM, STEP);

        subject.giveBack(BACK, STEP);

        assertThat(subject.state()).isEqualTo(CaseState.REGISTERED);
    }

    @Test
    void aQuestionIsPendingUntilItIsAnsweredAndTheAnswerUntilTheHandlersNextStep() {
        Case subject = in(CaseState.WAITING);
        assertThat(subject.pending().asked()).isEqualTo(STEP.at());
        subject.complete(later());
        assertThat(subject.pending().completed()).isEqualTo(later().at());
        subject.told();
        assertThat(subject.pending().completed()).isNull();
    }

    @Test
    void moreTimeIsAskedForOnceAndOnlyByWhoHasTheCase() {
        Case subject = in(CaseState.ACCEPTED);
        Instant later = NOON.plus(Duration.ofDays(8));

        subject.askExtension(STEP);

        assertThatThrownBy(() -> subject.askExtension(later())).isInstanceOf(ExtensionTwice.class);
        subject.decideExtension(later);
        assertThat(subject.standing().nextDueAt()).isEqualTo(later);
        assertThatThrownBy(() -> subject.decideExtension(later)).isInstanceOf(ExtensionUnknown.class);
        assertThatThrownBy(() -> in(CaseState.REGISTERED).askExtension(STEP)).isInstanceOf(CaseStepRefused.class);
    }

    @Test
    void aReturnForAnotherDepartmentNamesIt() {
        assertThatThrownBy(() -> GivenBack.because(ReturnCause.OTHER_DEPARTMENT, "应由城管承办"))
                .isInstanceOf(DepartmentNotNamed.class);
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

    @Test
    void whoGrabsACaseHasAcceptedItAndAgreesOnATimeUntilHeIsThere() {
        Case subject = in(CaseState.OFFERED);
        Instant evening = NOON.plus(Duration.ofHours(7));

        subject.grab(FIRM, later());
        subject.appoint(evening, later());

        assertThat(subject.assignments().getLast().acceptedAt()).isEqualTo(later().at());
        assertThat(subject.assignments().getLast().appointedFor()).isEqualTo(evening);
        assertThat(subject.clocks().firstResponded()).isEqualTo(STEP.at());
        subject.arrive(later());
        assertThatThrownBy(() -> subject.appoint(evening, later())).isInstanceOf(CaseStepRefused.class);
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
        return in(state, opened());
    }

    private static Case returnedOnce() {
        Case subject = opened();
        follow(subject, Act.ASSIGN, Act.GIVE_BACK);
        return subject;
    }

    private static Case in(CaseState state, Case subject) {
        switch (state) {
            case REGISTERED -> {}
            case OFFERED -> follow(subject, Act.OFFER);
            case ASSIGNED -> subject.assign(WATER, STEP);
            case ACCEPTED -> follow(subject, Act.ASSIGN, Act.ACCEPT);
            case ARRIVED -> follow(subject, Act.ASSIGN, Act.ACCEPT, Act.ARRIVE);
            case WAITING -> follow(subject, Act.ASSIGN, Act.ACCEPT, Act.ASK);
            case DISPUTED -> {
                if (subject.standing().returns() == 0) {
                    follow(subject, Act.ASSIGN, Act.GIVE_BACK);
                }
                follow(subject, Act.ASSIGN, Act.DISPUTE);
            }
            case DONE -> follow(subject, Act.ASSIGN, Act.ACCEPT, Act.FINISH);
            case ANSWERED -> follow(subject, Act.ANSWER);
            case UNMET -> follow(subject, Act.DECLINE);
            case WITHDRAWN -> follow(subject, Act.WITHDRAW);
            case CLOSED_SOLVED -> follow(subject, Act.ASSIGN, Act.ACCEPT, Act.FINISH, Act.CLOSE_SOLVED);
            case CLOSED_UNSOLVED -> follow(subject, Act.ASSIGN, Act.ACCEPT, Act.FINISH, Act.CLOSE_UNSOLVED);
            case CLOSED_UNRATED -> follow(subject, Act.ASSIGN, Act.ACCEPT, Act.FINISH, Act.CLOSE_UNRATED);
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
            case OFFER -> subject.offer(STEP);
            case GRAB -> subject.grab(FIRM, STEP);
            case END_OFFER -> subject.endOffer(STEP);
            case RECALL -> subject.recall("派错了", STEP);
            case DECLINE -> subject.end(new Ending.NotAvailable("无人能做"), STEP);
            case ACCEPT -> subject.accept(STEP);
            case ARRIVE -> subject.arrive(STEP);
            case FINISH -> subject.finish("已修好", null, STEP.at().plus(Duration.ofHours(4)), STEP);
            case GIVE_BACK, DISPUTE -> subject.giveBack(BACK, STEP);
            case RULE -> subject.rule(WATER, STEP);
            case HAND_DOWN -> subject.handDown(WATER, STEP);
            case ASK -> subject.ask(STEP);
            case COMPLETE -> subject.complete(STEP);
            case WITHDRAW -> subject.withdraw(STEP);
            case CALL_AGAIN -> subject.notReached(NOON.plusSeconds(3600), STEP);
            case REWORK -> subject.rework(null, STEP.at().plus(Duration.ofDays(1)), STEP);
            case CLOSE_SOLVED -> subject.closeSolved(STEP);
            case CLOSE_UNSOLVED -> subject.closeUnsolved(STEP);
            case CLOSE_UNRATED -> subject.closeUnrated(STEP);
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
