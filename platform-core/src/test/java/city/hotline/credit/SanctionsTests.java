package city.hotline.credit;

import static city.hotline.providers.ProviderStanding.CLEAR;
import static city.hotline.providers.ProviderStanding.EXPELLED;
import static city.hotline.providers.ProviderStanding.RED;
import static city.hotline.providers.ProviderStanding.YELLOW;
import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.Role;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.CaseUnknown;
import city.hotline.cases.Cases;
import city.hotline.cases.Desk;
import city.hotline.cases.TimelineEntry;
import city.hotline.cases.TimelineKind;
import city.hotline.followup.FollowUpAnswers;
import city.hotline.followup.FollowUps;
import city.hotline.followup.Outcome;
import city.hotline.followup.Solved;
import city.hotline.foundation.Refusal;
import city.hotline.foundation.Uuids;
import city.hotline.notifications.LoggedNotice;
import city.hotline.notifications.Notices;
import city.hotline.outbox.OutboxEntry;
import city.hotline.providers.ProviderId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The rough wall: what follows from a bad record, and from its reversal. */
@RoomTest
class SanctionsTests {
    @Autowired
    Judged judged;

    @Autowired
    BadRecords records;

    @Autowired
    Appeals appeals;

    @Autowired
    OwnRecord own;

    @Autowired
    Sentencing sentencing;

    @Autowired
    Cases cases;

    @Autowired
    FollowUps followUps;

    @Autowired
    Notices notices;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    private Judged.Person reporter;
    private Judged.Person judge;
    private Judged.Person administrator;
    private ProviderId firm;

    @BeforeEach
    void foundAFirm() {
        reporter = judged.somebody(NINGBO, Role.OPERATOR);
        judge = judged.somebody(NINGBO, Role.SUPERVISOR);
        administrator = judged.somebody(NINGBO, Role.CITY_ADMINISTRATOR);
        firm = judged.firm(ProviderId.next(), "光洁装饰", NINGBO, RUIAN);
    }

    @Test
    void aVerifiedRecordGivesAYellowCardOrdersReworkAndTellsTheCitizen() {
        CaseSummary wall = judged.done(NINGBO, firm, "墙面粗糙");
        BadRecord record = judged.reported(NINGBO, firm, wall);
        assertThat(judged.standing(NINGBO, firm)).isEqualTo(CLEAR);
        SanctionPreview foreseen = judge.does(() -> records.foresee(record.id(), Severity.ORDINARY));

        Sanction sanction = verify(record);

        assertThat(foreseen).isEqualTo(new SanctionPreview(1, YELLOW, CLEAR, YELLOW, CaseConsequence.REWORK, true, 0));
        assertThat(sanction.given()).isEqualTo(YELLOW);
        assertThat(judged.standing(NINGBO, firm)).isEqualTo(YELLOW);
        assertThat(state(wall)).isEqualTo(CaseState.ASSIGNED);
        assertThat(timeline(wall))
                .containsSubsequence(TimelineKind.BAD_RECORD, TimelineKind.SANCTIONED, TimelineKind.REWORKED);
        assertThat(sanction.effects())
                .extracting(Effect::kind)
                .containsExactly(EffectKind.STANDING, EffectKind.REWORK, EffectKind.CITIZEN_TOLD);
        assertThat(told(wall))
                .singleElement()
                .satisfies(notice -> assertThat(notice).contains("墙面粗糙", "光洁装饰", "黄牌警告", "重新办理"));
    }

    @Test
    void theSecondIsARedCardAndTheThirdExpelsAndTakesItsCasesBack() {
        verify(judged.reported(NINGBO, firm, judged.done(NINGBO, firm, "第一次")));
        verify(judged.reported(NINGBO, firm, judged.done(NINGBO, firm, "第二次")));
        assertThat(judged.standing(NINGBO, firm)).isEqualTo(RED);
        CaseSummary third = judged.done(NINGBO, firm, "第三次");
        CaseSummary waiting = judged.assigned(NINGBO, firm, "还没上门", "");
        CaseSummary elsewhere = judged.assigned(RUIAN, firm, "瑞安的", "");
        BadRecord record = judged.reported(NINGBO, firm, third);

        assertThat(judge.does(() -> records.foresee(record.id(), Severity.ORDINARY)))
                .isEqualTo(new SanctionPreview(3, EXPELLED, RED, EXPELLED, CaseConsequence.BACK_TO_QUEUE, true, 3));
        Sanction sanction = verify(record);

        assertThat(judged.standing(NINGBO, firm)).isEqualTo(EXPELLED);
        assertThat(state(third)).isEqualTo(CaseState.REGISTERED);
        assertThat(state(waiting)).isEqualTo(CaseState.REGISTERED);
        assertThat(sanction.effects())
                .filteredOn(effect -> effect.kind() == EffectKind.TAKEN)
                .extracting(Effect::caseId)
                .contains(waiting.id())
                .hasSize(3);
        assertThat(judged.standing(RUIAN, firm)).isEqualTo(CLEAR);
        assertThat(judged.somebody(RUIAN, Role.OPERATOR)
                        .does(() -> cases.file(elsewhere.id()))
                        .state())
                .isEqualTo(CaseState.ASSIGNED);
    }

    @Test
    void aVeryBadOneExpelsAtOnce() {
        BadRecord record = judged.reported(NINGBO, firm, judged.done(NINGBO, firm, "冒充持证"));

        judge.does(() -> records.verify(record.id(), Severity.VERY_BAD, "证件是伪造的"));

        assertThat(judged.standing(NINGBO, firm)).isEqualTo(EXPELLED);
    }

    @Test
    void whoeverReportedDoesNotVerify() {
        CaseSummary wall = judged.done(NINGBO, firm, "自己登记");
        BadRecord record = judge.does(() -> records.report(about(wall)));

        assertThat(refusal(() -> verify(record))).isEqualTo("VERIFIER_IS_REPORTER");
        assertThatThrownBy(() -> reporter.does(() -> records.verify(record.id(), Severity.ORDINARY, "是的")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(judged.standing(NINGBO, firm)).isEqualTo(CLEAR);
    }

    @Test
    void anAssignmentIsJudgedOnceAndOnlyItsOwnFirms() {
        CaseSummary wall = judged.done(NINGBO, firm, "只判一次");
        ProviderId other = judged.firm(ProviderId.next(), "别家", NINGBO);

        assertThat(refusal(() -> reporter.does(() -> records.report(
                        new NewBadRecord(wall.id(), other, Misconduct.RUDE, "这件事与这家企业没有关系，不应当登记在它名下。")))))
                .isEqualTo("BAD_RECORD_NOT_ITS_CASE");
        assertThat(refusal(() -> new NewBadRecord(wall.id(), firm, Misconduct.RUDE, "太短")))
                .isEqualTo("BAD_RECORD_FACTS_TOO_SHORT");
        BadRecord record = judged.reported(NINGBO, firm, wall);
        assertThat(refusal(() -> judged.reported(NINGBO, firm, wall))).isEqualTo("BAD_RECORD_TWICE");
        judge.does(() -> records.reject(record.id(), "照片是别家的"));
        assertThat(judge.does(() -> records.of(wall.id())))
                .extracting(BadRecord::state)
                .containsExactly(RecordState.NOT_VERIFIED);
        assertThat(refusal(() -> verify(record))).isEqualTo("BAD_RECORD_DECIDED");
        assertThat(verify(judged.reported(NINGBO, firm, wall)).nth()).isEqualTo(1);
    }

    @Test
    void ofManyAtOnceOneVerifies() {
        BadRecord record = judged.reported(NINGBO, firm, judged.done(NINGBO, firm, "同时核实"));

        long verified = IntStream.range(0, 6)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> refusal(() -> verify(record))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .filter(String::isEmpty)
                .count();

        assertThat(verified).isEqualTo(1);
        assertThat(judge.does(() -> records.sanctionsOf(firm))).hasSize(1);
        assertThat(judged.standing(NINGBO, firm)).isEqualTo(YELLOW);
    }

    @Test
    void threeRecordsVerifiedAtOnceGiveThreeDifferentCards() {
        List<BadRecord> three = IntStream.range(0, 3)
                .mapToObj(index -> judged.reported(NINGBO, firm, judged.done(NINGBO, firm, "同时的 " + index)))
                .toList();

        three.stream()
                .map(record -> CompletableFuture.supplyAsync(() -> verify(record)))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(judge.does(() -> records.sanctionsOf(firm)))
                .extracting(Sanction::step)
                .containsExactly(YELLOW, RED, EXPELLED);
        assertThat(judged.standing(NINGBO, firm)).isEqualTo(EXPELLED);
    }

    @Test
    void aClosedCaseStaysClosedAndItsCitizenIsTold() {
        CaseSummary wall = judged.done(NINGBO, firm, "已经办结");
        reporter.does(() -> followUps.record(
                wall.id(), wall.version(), new FollowUpAnswers(true, Solved.YES, 3, ""), new Outcome.CloseSolved()));

        Sanction sanction = verify(judged.reported(NINGBO, firm, wall));

        assertThat(state(wall)).isEqualTo(CaseState.CLOSED_SOLVED);
        assertThat(sanction.effects()).extracting(Effect::kind).contains(EffectKind.MARKED, EffectKind.CITIZEN_TOLD);
        assertThat(timeline(wall)).contains(TimelineKind.SANCTIONED).doesNotContain(TimelineKind.REWORKED);
    }

    @Test
    void aSealedLineIsNotWrittenAboutAndItsCasesAreTakenAllTheSame() {
        String line = "sealed-" + Uuids.next();
        judged.in(
                NINGBO,
                () -> jdbc.sql("insert into sealed_line (line) values (?)")
                        .param(line)
                        .update());
        Desk counsellor = Desk.onLines(NINGBO, tenants, line);
        Desk other = Desk.onLines(NINGBO, tenants, line);
        CaseSummary secret = judged.assigned(NINGBO, firm, "密线", line);
        BadRecord record = counsellor.does(() -> records.report(about(secret)));

        assertThat(refusal(() -> verify(record))).isEqualTo("BAD_RECORD_UNKNOWN");
        assertThat(judge.does(() -> records.of(firm))).isEmpty();
        Sanction sanction = other.does(() -> records.verify(record.id(), Severity.ORDINARY, "属实"));
        assertThat(sanction.effects()).extracting(Effect::kind).contains(EffectKind.CITIZEN_NOT_TOLD);

        BadRecord worst = judged.reported(NINGBO, firm, judged.done(NINGBO, firm, "公开的"));
        Sanction expelled = judge.does(() -> records.verify(worst.id(), Severity.VERY_BAD, "属实"));

        assertThat(other.does(() -> cases.file(secret.id())).state()).isEqualTo(CaseState.REGISTERED);
        assertThat(expelled.effects())
                .filteredOn(effect -> effect.kind() == EffectKind.TAKEN)
                .singleElement()
                .satisfies(taken -> assertThat(taken.caseId()).isNull());
    }

    @Test
    void anAppealThatReversesTakesEverythingBack() {
        CaseSummary first = judged.done(NINGBO, firm, "申诉的");
        Sanction yellow = verify(judged.reported(NINGBO, firm, first));
        Sanction red = verify(judged.reported(NINGBO, firm, judged.done(NINGBO, firm, "后来的")));
        Judged.Person member = judged.member(NINGBO, firm);
        Appeal appeal = member.does(() -> appeals.appeal(yellow.id(), "墙面是原有基层问题，有验收照片"));

        assertThat(refusal(() -> judge.does(() -> appeals.decide(appeal.id(), true, "采信"))))
                .isEqualTo("DECIDER_IS_INVOLVED");
        Sanction reversed = administrator.does(() -> appeals.decide(appeal.id(), true, "照片可信"));

        assertThat(reversed.stands()).isFalse();
        assertThat(judged.standing(NINGBO, firm)).isEqualTo(YELLOW);
        assertThat(sanction(red.id())).satisfies(second -> {
            assertThat(second.given()).isEqualTo(RED);
            assertThat(second.step()).isEqualTo(YELLOW);
            assertThat(second.effects()).extracting(Effect::detail).contains("RED>YELLOW");
        });
        assertThat(told(first))
                .hasSize(2)
                .anySatisfy(notice -> assertThat(notice).contains("已撤销"));
        assertThat(timeline(first)).endsWith(TimelineKind.SANCTION_REVERSED);
        assertThat(member.does(() -> own.records()))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.reportedBy().name()).isEmpty())
                .extracting(BadRecord::state)
                .contains(RecordState.REVERSED);
    }

    @Test
    void anExpulsionThatRestsOnAReversedRecordIsLifted() {
        Sanction first = verify(judged.reported(NINGBO, firm, judged.done(NINGBO, firm, "一")));
        verify(judged.reported(NINGBO, firm, judged.done(NINGBO, firm, "二")));
        verify(judged.reported(NINGBO, firm, judged.done(NINGBO, firm, "三")));
        assertThat(judged.standing(NINGBO, firm)).isEqualTo(EXPELLED);
        Appeal appeal = reporter.does(() -> appeals.record(first.id(), "企业来电申诉"));

        administrator.does(() -> appeals.decide(appeal.id(), true, "采信"));

        assertThat(judged.standing(NINGBO, firm)).isEqualTo(RED);
    }

    @Test
    void anAppealIsMadeOnceInTimeAndForOnesOwnFirm() {
        Sanction sanction = verify(judged.reported(NINGBO, firm, judged.done(NINGBO, firm, "申诉规则")));
        ProviderId other = judged.firm(ProviderId.next(), "别家", NINGBO);

        assertThat(refusal(() -> judged.member(NINGBO, other).does(() -> appeals.appeal(sanction.id(), "不服"))))
                .isEqualTo("SANCTION_UNKNOWN");
        late(sanction);
        assertThat(refusal(() -> reporter.does(() -> appeals.record(sanction.id(), "不服"))))
                .isEqualTo("APPEAL_TOO_LATE");
        Sanction next = verify(judged.reported(NINGBO, firm, judged.done(NINGBO, firm, "又一次")));
        Appeal appeal = reporter.does(() -> appeals.record(next.id(), "不服"));
        assertThat(refusal(() -> reporter.does(() -> appeals.record(next.id(), "还是不服"))))
                .isEqualTo("APPEAL_TWICE");
        administrator.does(() -> appeals.decide(appeal.id(), false, "照片清楚"));
        assertThat(judged.standing(NINGBO, firm)).isEqualTo(RED);
        assertThat(refusal(() -> administrator.does(() -> appeals.decide(appeal.id(), true, "再想想"))))
                .isEqualTo("APPEAL_DECIDED");
    }

    @Test
    void aCardLapsesByItselfWhenItsRecordCountsNoLonger() {
        Sanction sanction = verify(judged.reported(NINGBO, firm, judged.done(NINGBO, firm, "两年以后")));
        Instant then = sanction.lapses();
        Lapses later = new Lapses(sentencing, tenants, Clock.fixed(then, ZoneOffset.UTC));

        assertThat(judged.in(
                        NINGBO,
                        () -> jdbc.sql("select next_try_at from outbox where topic = 'credit.lapse' and subject = ?")
                                .param(firm.value())
                                .query((row, index) -> Rows.instant(row, "next_try_at"))
                                .single()))
                .isEqualTo(then);
        judged.in(NINGBO, () -> later.deliver(List.of(new OutboxEntry(1, Lapses.TOPIC, firm.value(), 0, then))));

        assertThat(judged.standing(NINGBO, firm)).isEqualTo(CLEAR);
    }

    @Test
    void theOtherCityKnowsNothingOfIt() {
        CaseSummary wall = judged.done(NINGBO, firm, "别的城市");
        BadRecord record = judged.reported(NINGBO, firm, wall);
        Judged.Person there = judged.somebody(RUIAN, Role.SUPERVISOR);

        assertThat(there.does(() -> records.of(firm))).isEmpty();
        assertThat(there.does(() -> records.of(wall.id()))).isEmpty();
        assertThat(there.does(() -> records.waiting()))
                .extracting(BadRecord::id)
                .doesNotContain(record.id());
        assertThat(refusal(() -> there.does(() -> records.verify(record.id(), Severity.ORDINARY, "x"))))
                .isEqualTo("BAD_RECORD_UNKNOWN");
        assertThatThrownBy(() -> there.does(() -> records.report(about(wall)))).isInstanceOf(CaseUnknown.class);
        Sanction sanction = verify(record);
        assertThat(there.does(() -> records.sanctionsOf(firm))).isEmpty();
        assertThat(refusal(() -> there.does(() -> appeals.record(sanction.id(), "x"))))
                .isEqualTo("SANCTION_UNKNOWN");
        assertThat(judged.standing(RUIAN, firm)).isEqualTo(CLEAR);
    }

    private NewBadRecord about(CaseSummary subject) {
        return new NewBadRecord(subject.id(), firm, Misconduct.POOR_WORK, "墙面粗糙、多处起皮，市民发来照片，师傅不肯返工。");
    }

    private Sanction verify(BadRecord record) {
        return judge.does(() -> records.verify(record.id(), Severity.ORDINARY, "看过照片，属实，请重新批荡"));
    }

    private Sanction sanction(SanctionId id) {
        return judge.does(() -> records.sanctionsOf(firm)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void late(Sanction sanction) {
        judged.in(
                NINGBO,
                () -> jdbc.sql("update sanction set appeal_until = :until where id = :id")
                        .param("until", Rows.at(sanction.at().minus(Duration.ofDays(1))))
                        .param("id", sanction.id().value())
                        .update());
    }

    private CaseState state(CaseSummary subject) {
        return judge.does(() -> cases.file(subject.id())).state();
    }

    private List<TimelineKind> timeline(CaseSummary subject) {
        return judge.does(() -> cases.file(subject.id())).timeline().stream()
                .map(TimelineEntry::kind)
                .toList();
    }

    /** What the citizen was written about the sanction. */
    private List<String> told(CaseSummary subject) {
        return judge.does(() -> notices.of(subject.id().value())).stream()
                .map(LoggedNotice::body)
                .filter(body -> body.contains("处理"))
                .filter(body -> body.contains("警告"))
                .toList();
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
