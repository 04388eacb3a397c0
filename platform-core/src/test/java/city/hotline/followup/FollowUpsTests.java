package city.hotline.followup;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.hotline.cases.CaseAlreadyClosed;
import city.hotline.cases.CaseChange;
import city.hotline.cases.CaseChanged;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.CaseUnknown;
import city.hotline.cases.Cases;
import city.hotline.cases.Desk;
import city.hotline.cases.Page;
import city.hotline.foundation.FieldDiff;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class FollowUpsTests {
    private static final FollowUpAnswers HAPPY = new FollowUpAnswers(true, Solved.YES, 5, "很好");
    private static final FollowUpAnswers UNHAPPY = new FollowUpAnswers(true, Solved.PARTLY, 2, "还在漏");

    @Autowired
    Tenants tenants;

    @Autowired
    Cases cases;

    @Autowired
    FollowUps followUps;

    @Autowired
    HotlineFigures figures;

    private Desk ningbo;

    @BeforeEach
    void sitDown() {
        ningbo = Desk.in(NINGBO, tenants);
    }

    @Test
    void aSatisfiedCitizenClosesTheCaseForGood() {
        CaseSummary done = done("修好了");

        CaseSummary closed =
                ningbo.does(() -> followUps.record(done.id(), done.version(), HAPPY, new Outcome.CloseSolved()));

        assertThat(closed.state()).isEqualTo(CaseState.CLOSED_SOLVED);
        assertThat(ningbo.does(() -> followUps.of(done.id())))
                .singleElement()
                .satisfies(call -> assertThat(call.answers()).isEqualTo(HAPPY));
        assertThatThrownBy(() -> ningbo.does(
                        () -> followUps.record(closed.id(), closed.version(), HAPPY, new Outcome.CloseSolved())))
                .isInstanceOf(CaseAlreadyClosed.class);
        assertThatThrownBy(() -> ningbo.does(() -> cases.change(
                        closed.id(), closed.version(), CaseChange.nothing().title("改"))))
                .isInstanceOf(CaseAlreadyClosed.class);
    }

    @Test
    void whatCitizensSaidLastIsKnownForManyCasesAtOnce() {
        CaseSummary happy = done("说好");
        CaseSummary silent = done("没打");
        ningbo.does(() -> followUps.record(happy.id(), happy.version(), HAPPY, new Outcome.CloseSolved()));

        assertThat(ningbo.does(() -> followUps.lastAnswers(List.of(happy.id(), silent.id()))))
                .containsExactly(Map.entry(happy.id(), HAPPY));
        assertThat(Desk.in(RUIAN, tenants).does(() -> followUps.lastAnswers(List.of(happy.id()))))
                .isEmpty();
        assertThat(ningbo.does(() -> followUps.lastAnswers(List.of()))).isEmpty();
    }

    @Test
    void whatWasSaidAboutACaseOfASealedLineIsUnknownOutsideTheLine() {
        CaseSummary sealed = ningbo.does(() -> {
            CaseId id = cases.open(Desk.call("谈心").onLine("counselling").ending(Desk.toDepartment("心理中心")))
                    .id();
            cases.accept(id);
            return cases.done(id, "谈过了", null);
        });
        ningbo.does(() -> followUps.record(sealed.id(), sealed.version(), HAPPY, new Outcome.CloseSolved()));
        Desk outsider = Desk.in(NINGBO, tenants);
        Desk counsellor = Desk.onLines(NINGBO, tenants, "counselling");

        assertThat(outsider.does(() -> followUps.of(sealed.id()))).isEmpty();
        assertThat(outsider.does(() -> followUps.lastAnswers(List.of(sealed.id()))))
                .isEmpty();
        assertThat(counsellor.does(() -> followUps.of(sealed.id()))).hasSize(1);
        assertThat(counsellor.does(() -> followUps.lastAnswers(List.of(sealed.id()))))
                .hasSize(1);
        Instant from = Instant.now().minusSeconds(3_600);
        Instant until = Instant.now().plusSeconds(1);
        assertThat(outsider.does(() -> figures.rates(from, until)).asked())
                .isLessThan(counsellor.does(() -> figures.rates(from, until)).asked());
    }

    @Test
    void closedButNotSolvedIsItsOwnEnd() {
        CaseSummary done = done("修不好");
        FollowUpAnswers no = new FollowUpAnswers(false, Solved.NO, null, "没人来");

        CaseSummary closed =
                ningbo.does(() -> followUps.record(done.id(), done.version(), no, new Outcome.CloseUnsolved("厂家已停产")));

        assertThat(closed.state()).isEqualTo(CaseState.CLOSED_UNSOLVED);
    }

    @Test
    void aDissatisfiedCitizenSendsTheCaseToReworkAndIsCalledAgain() {
        CaseSummary done = done("没修好");

        CaseSummary again = ningbo.does(
                () -> followUps.record(done.id(), done.version(), UNHAPPY, new Outcome.Rework(null, "再修一次")));
        ningbo.does(() -> cases.accept(again.id()));
        CaseSummary doneAgain = ningbo.does(() -> cases.done(again.id(), "换了新管", null));
        CaseSummary closed = ningbo.does(
                () -> followUps.record(doneAgain.id(), doneAgain.version(), HAPPY, new Outcome.CloseSolved()));

        assertThat(again.state()).isEqualTo(CaseState.ASSIGNED);
        assertThat(again.reworks()).isEqualTo(1);
        assertThat(again.handler()).isEqualTo("水务集团");
        assertThat(closed.state()).isEqualTo(CaseState.CLOSED_SOLVED);
        assertThat(ningbo.does(() -> followUps.of(done.id())))
                .extracting(FollowUp::attempt, FollowUp::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "REWORK"),
                        org.assertj.core.groups.Tuple.tuple(2, "CLOSED_SOLVED"));
    }

    @Test
    void reworkMayGoToAnotherHandler() {
        CaseSummary done = done("换人修");

        CaseSummary again = ningbo.does(() -> followUps.record(
                done.id(), done.version(), UNHAPPY, new Outcome.Rework(Desk.toDepartment("城建"), "换一家")));

        assertThat(again.handler()).isEqualTo("城建");
        assertThat(ningbo.does(() -> cases.file(done.id())).assignments()).hasSize(2);
    }

    @Test
    void aCallThatNobodyAnsweredIsTriedAgainAtTheTimeAgreed() {
        CaseSummary done = done("没接电话");
        Instant evening = Instant.now().plus(Duration.ofHours(6)).truncatedTo(ChronoUnit.MICROS);

        CaseSummary waiting = ningbo.does(() -> followUps.notReached(done.id(), done.version(), evening, "无人接听"));

        assertThat(waiting.state()).isEqualTo(CaseState.DONE);
        assertThat(waiting.clocks().attempts()).isEqualTo(1);
        assertThat(waiting.clocks().callAgain()).isEqualTo(evening);
        assertThat(waiting.clocks().followUpDue()).isEqualTo(done.clocks().followUpDue());
        assertThatThrownBy(() -> ningbo.does(() -> followUps.notReached(
                        done.id(), waiting.version(), Instant.now().minusSeconds(1), "")))
                .isInstanceOf(CallAgainInThePast.class);
    }

    @Test
    void whoeverIsSecondIsToldAndNothingIsRecorded() {
        CaseSummary done = done("两人回访");
        ningbo.does(() ->
                followUps.notReached(done.id(), done.version(), Instant.now().plusSeconds(60), ""));

        assertThatThrownBy(() -> ningbo.does(
                        () -> followUps.record(done.id(), done.version(), HAPPY, new Outcome.CloseSolved())))
                .isInstanceOf(CaseChanged.class);
        assertThat(ningbo.does(() -> followUps.of(done.id()))).hasSize(1);
    }

    @Test
    void whoeverIsSecondSeesWhatTheOtherMadeOfTheCaseAlsoAfterItsEnd() {
        CaseSummary done = done("一先一后");
        ningbo.does(() ->
                cases.change(done.id(), done.version(), CaseChange.nothing().address("新地址")));

        CaseChanged amended = catchThrowableOfType(
                CaseChanged.class,
                () -> ningbo.does(() -> followUps.record(
                        done.id(), done.version(), UNHAPPY, new Outcome.Rework(Desk.toDepartment("城建"), "换一家"))));
        CaseSummary closed =
                ningbo.does(() -> followUps.record(done.id(), amended.version(), HAPPY, new Outcome.CloseSolved()));
        CaseChanged ended = catchThrowableOfType(
                CaseChanged.class,
                () -> ningbo.does(
                        () -> followUps.record(done.id(), amended.version(), HAPPY, new Outcome.CloseSolved())));

        assertThat(amended.differences())
                .containsExactly(
                        new FieldDiff("address", "", "新地址", ""),
                        new FieldDiff("state", "DONE", "DONE", "ASSIGNED"),
                        new FieldDiff("handler", "水务集团", "水务集团", "城建"));
        assertThat(ended.version()).isEqualTo(closed.version());
        assertThat(ended.differences())
                .containsExactly(new FieldDiff("state", "DONE", "CLOSED_SOLVED", "CLOSED_SOLVED"));
        assertThat(ningbo.does(() -> followUps.of(done.id()))).hasSize(1);
    }

    @Test
    void anOutcomeThatContradictsTheAnswersChangesNothing() {
        CaseSummary done = done("自相矛盾");

        assertThatThrownBy(() -> ningbo.does(
                        () -> followUps.record(done.id(), done.version(), UNHAPPY, new Outcome.CloseSolved())))
                .isInstanceOf(OutcomeContradictsAnswers.class);
        assertThat(ningbo.does(() -> cases.file(done.id())).version()).isEqualTo(done.version());
        assertThat(ningbo.does(() -> followUps.of(done.id()))).isEmpty();
    }

    @Test
    void theQueueHoldsTheOldestDeadlineFirst() {
        CaseSummary first = done("先");
        CaseSummary second = done("后");

        List<CaseId> queue = new ArrayList<>();
        String after = null;
        do {
            String position = after;
            Page<CaseSummary> page = ningbo.does(() -> followUps.queue(position, 2));
            page.items().forEach(row -> queue.add(row.id()));
            after = page.next();
        } while (after != null);

        assertThat(queue).containsSubsequence(first.id(), second.id()).doesNotHaveDuplicates();
    }

    @Test
    void anotherCitysCaseIsUnknown() {
        CaseSummary done = done("宁波的事");
        Desk ruian = Desk.in(RUIAN, tenants);

        assertThatThrownBy(() ->
                        ruian.does(() -> followUps.record(done.id(), done.version(), HAPPY, new Outcome.CloseSolved())))
                .isInstanceOf(CaseUnknown.class);
        assertThatThrownBy(() -> ruian.does(() -> followUps.notReached(
                        done.id(), done.version(), Instant.now().plusSeconds(60), "")))
                .isInstanceOf(CaseUnknown.class);
        ningbo.does(() -> followUps.record(done.id(), done.version(), HAPPY, new Outcome.CloseSolved()));
        assertThat(ruian.does(() -> followUps.of(done.id()))).isEmpty();
    }

    @Test
    void figuresKeepTheThreeAnswersApart() {
        HotlineFigures.Today before = ningbo.does(() -> figures.today());
        Instant start = Instant.now();
        CaseSummary good = done("好");
        CaseSummary bad = done("坏");
        ningbo.does(() -> followUps.record(good.id(), good.version(), HAPPY, new Outcome.CloseSolved()));
        ningbo.does(() -> followUps.record(
                bad.id(),
                bad.version(),
                new FollowUpAnswers(true, Solved.NO, null, ""),
                new Outcome.CloseUnsolved("无法")));

        HotlineFigures.Rates rates =
                ningbo.does(() -> figures.rates(start, Instant.now().plusSeconds(1)));
        HotlineFigures.Today today = ningbo.does(() -> figures.today());

        assertThat(rates).isEqualTo(new HotlineFigures.Rates(2, 2, 1, 1, 1));
        assertThat(rates.solvedRate()).hasValue(0.5);
        assertThat(rates.satisfiedRate()).hasValue(1.0);
        assertThat(today.registered()).isGreaterThanOrEqualTo(before.registered() + 2);
        assertThat(new HotlineFigures.Today(0, 0, 0, 0).answeredShare()).isEmpty();
    }

    private CaseSummary done(String title) {
        return ningbo.does(() -> {
            CaseSummary opened = cases.open(Desk.call(title).ending(Desk.toDepartment("水务集团")));
            cases.accept(opened.id());
            return cases.done(opened.id(), "已修", null);
        });
    }
}
