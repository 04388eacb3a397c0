package city.hotline.clocks;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import city.hotline.access.Role;
import city.hotline.calendar.CalendarVersion;
import city.hotline.calendar.Counting;
import city.hotline.calendar.WorkingCalendar;
import city.hotline.cases.CaseChange;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.CitizenAwaited;
import city.hotline.cases.CitizenHeard;
import city.hotline.cases.DeadlineAsked;
import city.hotline.cases.DeadlineKind;
import city.hotline.cases.DeadlineSettled;
import city.hotline.cases.Desk;
import city.hotline.cases.Ending;
import city.hotline.cases.OpenCase;
import city.hotline.catalogue.Span;
import city.hotline.departments.Department;
import city.hotline.departments.DepartmentId;
import city.hotline.departments.Handlers;
import city.hotline.departments.Handlers.Handler;
import city.hotline.testing.Catalogues;
import city.hotline.testing.RoomTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;

@RoomTest
class DeadlinesTests {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Autowired
    Clockwork clockwork;

    @Autowired
    Catalogues catalogues;

    @Autowired
    Handlers handlers;

    @BeforeEach
    void catalogues() {
        catalogues.installOnce(NINGBO, RUIAN);
    }

    private PromiseSheet before;

    @BeforeEach
    void rememberPromises() {
        before = clockwork.admin(NINGBO, clockwork.promises::sheet);
    }

    @AfterEach
    void putBack() {
        CalendarVersion now = clockwork.admin(NINGBO, clockwork.promises::sheet).version();
        clockwork.adminDoes(NINGBO, () -> clockwork.promises.change(before.promises(), now));
        for (int year = thisYear() - 1; year <= thisYear() + 1; year++) {
            int one = year;
            clockwork.adminDoes(NINGBO, () -> clockwork.calendar.dropYear(one));
        }
    }

    @Test
    void aCaseBeginsWithAFirstResponseAndItsHandling() {
        CaseId id = clockwork.open(NINGBO, "路灯不亮");

        assertThat(clockwork.of(NINGBO, id))
                .extracting(Deadline::kind)
                .containsExactlyInAnyOrder(DeadlineKind.FIRST_RESPONSE, DeadlineKind.HANDLING);
        Deadline response = clockwork.running(NINGBO, id, DeadlineKind.FIRST_RESPONSE);
        assertThat(Duration.between(response.started(), response.due())).isEqualTo(Duration.ofMinutes(5));
        assertThat(response.source()).isEqualTo(RuleSource.CITY);
        Deadline handling = clockwork.running(NINGBO, id, DeadlineKind.HANDLING);
        assertThat(handling.span()).hasToString("5wd");
        assertThat(handling.due()).isEqualTo(summary(id).clocks().handlingDue());
        assertThat(handling.due().atZone(SHANGHAI).toLocalTime()).hasToString("17:00");
    }

    @Test
    void everyStepEndsWhatItWasForAndBeginsWhatComes() {
        CaseId id = clockwork.open(NINGBO, "水管漏水");
        clockwork.desk(NINGBO, () -> clockwork.cases.assign(id, Desk.toDepartment("水务集团")));

        assertThat(running(id)).containsExactly(DeadlineKind.ACCEPT, DeadlineKind.HANDLING);
        assertThat(summary(id).due())
                .isEqualTo(clockwork.running(NINGBO, id, DeadlineKind.ACCEPT).due());

        clockwork.desk(NINGBO, () -> clockwork.cases.accept(id));
        assertThat(running(id)).containsExactly(DeadlineKind.HANDLING);

        clockwork.desk(NINGBO, () -> clockwork.cases.done(id, "已修好", null));
        assertThat(running(id)).containsExactly(DeadlineKind.FOLLOW_UP);
        assertThat(clockwork.of(NINGBO, id))
                .filteredOn(deadline -> !deadline.runs())
                .hasSize(3)
                .allSatisfy(deadline -> assertThat(deadline.outcome()).isEqualTo(Outcome.MET));
    }

    @Test
    void whoGivesACaseBackHasNothingToAcceptAnyMoreAndItsHandlingRunsOn() {
        CaseId id = clockwork.desk(
                NINGBO,
                () -> clockwork
                        .cases
                        .open(Desk.call("树倒了").ending(Desk.toDepartment("园林")))
                        .id());
        Deadline handling = clockwork.running(NINGBO, id, DeadlineKind.HANDLING);

        clockwork.desk(NINGBO, () -> clockwork.cases.giveBack(id, "不归我们管"));

        assertThat(running(id)).containsExactly(DeadlineKind.HANDLING);
        assertThat(clockwork.running(NINGBO, id, DeadlineKind.HANDLING)).isEqualTo(handling);
        assertThat(clockwork.of(NINGBO, id))
                .filteredOn(deadline -> deadline.kind() == DeadlineKind.ACCEPT)
                .singleElement()
                .satisfies(accept -> {
                    assertThat(accept.outcome()).isEqualTo(Outcome.CANCELLED);
                    assertThat(accept.why()).isEqualTo(Why.RETURNED);
                });
    }

    @Test
    void aWithdrawnCaseHasNoDeadlineAndOneAnsweredAtOnceNeverHadAny() {
        CaseId withdrawn = clockwork.open(NINGBO, "不用了");
        clockwork.desk(NINGBO, () -> clockwork.cases.withdraw(withdrawn, "市民撤回"));
        OpenCase answered = Desk.call("几点上班").ending(new Ending.Answered("八点半"));
        CaseId told =
                clockwork.desk(NINGBO, () -> clockwork.cases.open(answered).id());

        assertThat(running(withdrawn)).isEmpty();
        assertThat(clockwork.of(NINGBO, withdrawn))
                .filteredOn(deadline -> deadline.kind() == DeadlineKind.HANDLING)
                .allSatisfy(deadline -> assertThat(deadline.why()).isEqualTo(Why.ENDED));
        assertThat(clockwork.of(NINGBO, told)).isEmpty();
    }

    @Test
    void anotherItemMovesTheDeadlinesAndKeepsTheirHistory() {
        CaseId id = clockwork.open(NINGBO, "没有水");
        CaseSummary seen = summary(id);
        clockwork.desk(NINGBO, () -> {
            String danger = clockwork.item("050101").code();
            return clockwork.cases.change(
                    id, seen.version(), CaseChange.nothing().item(clockwork.item(danger)));
        });

        List<Deadline> handling = clockwork.of(NINGBO, id).stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.HANDLING)
                .toList();
        assertThat(handling).hasSize(2);
        Deadline old = handling.stream().filter(one -> !one.runs()).findFirst().orElseThrow();
        Deadline now = handling.stream().filter(Deadline::runs).findFirst().orElseThrow();
        assertThat(old.outcome()).isEqualTo(Outcome.REPLACED);
        assertThat(old.why()).isEqualTo(Why.ITEM);
        assertThat(old.due()).isEqualTo(seen.clocks().handlingDue());
        assertThat(now.source()).isEqualTo(RuleSource.ITEM);
        assertThat(now.started()).isEqualTo(old.started());
        assertThat(now.due()).isEqualTo(summary(id).clocks().handlingDue());
    }

    @Test
    void aPromiseToOneCitizenIsKeptAsGiven() {
        CaseId id = clockwork.desk(
                NINGBO,
                () -> clockwork
                        .cases
                        .open(Desk.call("两小时内").promising(null, Duration.ofHours(2)))
                        .id());

        assertThat(clockwork.running(NINGBO, id, DeadlineKind.HANDLING).source())
                .isEqualTo(RuleSource.GIVEN);
    }

    @Test
    void aHolidayThatIsImportedMovesTheDueOfItsCityAlone() {
        CaseId ningbo = clockwork.open(NINGBO, "宁波的事");
        CaseId ruian = clockwork.open(RUIAN, "瑞安的事");
        Instant here = clockwork.running(NINGBO, ningbo, DeadlineKind.HANDLING).due();
        Instant there = clockwork.running(RUIAN, ruian, DeadlineKind.HANDLING).due();
        LocalDate off = here.atZone(SHANGHAI).toLocalDate();

        clockwork.adminDoes(
                NINGBO,
                () -> clockwork.calendar.importYear(
                        off.getYear(), "市政府通知.csv", (off + ",市庆,放假\n").getBytes(StandardCharsets.UTF_8)));

        Clockwork.await(() ->
                clockwork.running(NINGBO, ningbo, DeadlineKind.HANDLING).due().isAfter(here));
        assertThat(summary(ningbo).clocks().handlingDue())
                .isEqualTo(
                        clockwork.running(NINGBO, ningbo, DeadlineKind.HANDLING).due());
        assertThat(clockwork.of(NINGBO, ningbo))
                .filteredOn(deadline -> deadline.outcome() == Outcome.REPLACED)
                .singleElement()
                .satisfies(old -> assertThat(old.why()).isEqualTo(Why.RULES));
        assertThat(clockwork.running(RUIAN, ruian, DeadlineKind.HANDLING).due()).isEqualTo(there);
    }

    @Test
    void anotherPromiseHoldsForTheNextCaseAndMovesThoseThatRun() {
        CaseId running = clockwork.open(NINGBO, "先来的");
        List<Promise> changed = new ArrayList<>(before.promises());
        changed.replaceAll(promise -> promise.kind() == DeadlineKind.FIRST_RESPONSE && promise.isGeneral()
                ? new Promise(promise.kind(), "", null, Span.parse("9m"), Counting.CLOCK, promise.ladder())
                : promise);

        clockwork.adminDoes(NINGBO, () -> clockwork.promises.change(changed, before.version()));

        CaseId next = clockwork.open(NINGBO, "后来的");
        Deadline fresh = clockwork.running(NINGBO, next, DeadlineKind.FIRST_RESPONSE);
        assertThat(Duration.between(fresh.started(), fresh.due())).isEqualTo(Duration.ofMinutes(9));
        Clockwork.await(() -> {
            Deadline moved = clockwork.running(NINGBO, running, DeadlineKind.FIRST_RESPONSE);
            return Duration.between(moved.started(), moved.due()).equals(Duration.ofMinutes(9));
        });
        CaseId other = clockwork.open(RUIAN, "另一座城");
        Deadline elsewhere = clockwork.running(RUIAN, other, DeadlineKind.FIRST_RESPONSE);
        assertThat(Duration.between(elsewhere.started(), elsewhere.due())).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void whoChangesWhatSomebodyElseChangedMeanwhileIsRefused() {
        assertThatThrownBy(() -> clockwork.adminDoes(
                        NINGBO,
                        () -> clockwork.promises.change(before.promises(), new CalendarVersion(UUID.randomUUID()))))
                .hasMessage("CALENDAR_STALE");
    }

    @Test
    void onlyTheAdministratorChangesPromisesAndCalendar() {
        assertThatThrownBy(() -> clockwork.as(NINGBO, Role.SUPERVISOR, () -> {
                    clockwork.promises.change(before.promises(), before.version());
                    return before;
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clockwork.as(
                        NINGBO, Role.SUPERVISOR, () -> clockwork.calendar.importYear(2027, "x.csv", new byte[0])))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDisputedCaseWaitsForARulingUntilItIsRuled() {
        CaseId id = returned("两次退单", 2);

        Deadline ruling = clockwork.running(NINGBO, id, DeadlineKind.RULING);
        assertThat(ruling.span()).hasToString("1wd");
        assertThat(running(id)).contains(DeadlineKind.HANDLING);
        Instant handling = summary(id).clocks().handlingDue();
        assertThat(summary(id).due()).isEqualTo(ruling.due().isBefore(handling) ? ruling.due() : handling);

        clockwork.rule(NINGBO, id, new Ending.ToDepartment(DepartmentId.next(), "综合行政执法局", ""));

        assertThat(running(id)).contains(DeadlineKind.ACCEPT).doesNotContain(DeadlineKind.RULING);
        assertThat(clockwork.of(NINGBO, id))
                .filteredOn(deadline -> deadline.kind() == DeadlineKind.RULING)
                .singleElement()
                .satisfies(done -> assertThat(done.outcome()).isEqualTo(Outcome.MET));
    }

    @Test
    void aHandlerSeesTheDeadlinesOfHisOwnCasesAlone() {
        Department housing = handlers.department(NINGBO, "nb-d01");
        Handler handler = handlers.of(NINGBO, housing.id());
        Handler other =
                handlers.of(NINGBO, handlers.department(NINGBO, "nb-d02").id());
        Handler elsewhere =
                handlers.of(RUIAN, handlers.department(RUIAN, "ra-d01").id());
        Ending.ToDepartment lead =
                new Ending.ToDepartment(housing.id(), housing.name().zh(), "");
        CaseId id = clockwork.desk(
                NINGBO,
                () -> clockwork.cases.open(Desk.call("谁看得到时限").ending(lead)).id());

        assertThat(handler.does(() -> clockwork.deadlines.of(id))).isNotEmpty();
        assertThat(other.does(() -> clockwork.deadlines.of(id))).isEmpty();
        assertThat(elsewhere.does(() -> clockwork.deadlines.of(id))).isEmpty();
    }

    @Test
    void aWishForMoreTimeIsNotDueWhenTheCaseWasGivenBack() {
        CaseId id = returned("延期后退单", 0);
        clockwork.happens(NINGBO, new DeadlineAsked(id, DeadlineKind.EXTENSION, Instant.now()));
        assertThat(running(id)).contains(DeadlineKind.EXTENSION);

        clockwork.desk(NINGBO, () -> clockwork.cases.giveBack(id, "不归我们管"));

        assertThat(running(id)).doesNotContain(DeadlineKind.EXTENSION);
    }

    @Test
    void aRulingThatWasGivenIsNotDueAgainWhenTheCaseIsChanged() {
        CaseId id = returned("已裁定", 2);
        clockwork.happens(NINGBO, new DeadlineSettled(id, DeadlineKind.RULING, Instant.now()));

        clockwork.desk(
                NINGBO,
                () -> clockwork.cases.change(
                        id, summary(id).version(), CaseChange.nothing().address("中山西路 9 号")));

        assertThat(running(id)).doesNotContain(DeadlineKind.RULING);
    }

    @Test
    void aCaseThatWaitsForItsCitizenHasAsMuchMoreTime() {
        CaseId id = returned("等市民补材料", 0);
        Deadline before = clockwork.running(NINGBO, id, DeadlineKind.HANDLING);
        Instant from = before.started().plusSeconds(1);
        Instant until = from.plus(Duration.ofDays(4));

        clockwork.happens(NINGBO, new CitizenAwaited(id, from));
        assertThat(clockwork.running(NINGBO, id, DeadlineKind.HANDLING).paused())
                .isEqualTo(from);
        clockwork.happens(NINGBO, new CitizenHeard(id, until));

        Deadline after = clockwork.running(NINGBO, id, DeadlineKind.HANDLING);
        WorkingCalendar calendar = clockwork.in(NINGBO, clockwork.calendar::current);
        assertThat(calendar.workingTimeBetween(before.due(), after.due()))
                .isEqualTo(calendar.workingTimeBetween(from, until))
                .isPositive();
        assertThat(after.paused()).isNull();
        assertThat(summary(id).clocks().handlingDue()).isEqualTo(after.due());
        assertThat(clockwork.of(NINGBO, id))
                .filteredOn(deadline -> deadline.why() == Why.PAUSED)
                .extracting(Deadline::due)
                .contains(before.due());
    }

    @Test
    void aCaseThatGaveItsHandlerTheTimeBackByItselfIsLeftAtThat() {
        CaseId id = returned("自己顺延", 0);
        Deadline before = clockwork.running(NINGBO, id, DeadlineKind.HANDLING);
        Instant given = before.due().plus(Duration.ofHours(5));

        clockwork.happens(NINGBO, new CitizenAwaited(id, before.started()));
        clockwork.handleBy(NINGBO, id, given);
        clockwork.happens(NINGBO, new CitizenHeard(id, before.started().plus(Duration.ofDays(4))));

        Deadline after = clockwork.running(NINGBO, id, DeadlineKind.HANDLING);
        assertThat(after.due()).isEqualTo(given);
        assertThat(after.paused()).isNull();
    }

    @Test
    void fromTheSecondReturnOnNothingPauses() {
        CaseId id = returned("钟一直走", 2);

        clockwork.happens(NINGBO, new CitizenAwaited(id, Instant.EPOCH));

        assertThat(clockwork.running(NINGBO, id, DeadlineKind.HANDLING).paused())
                .isNull();
    }

    @Test
    void theSecondReturnEndsAPause() {
        CaseId id = returned("退第二次", 1);
        clockwork.desk(NINGBO, () -> clockwork.cases.assign(id, Desk.toDepartment("城管")));
        clockwork.happens(
                NINGBO,
                new CitizenAwaited(
                        id, clockwork.running(NINGBO, id, DeadlineKind.HANDLING).started()));

        clockwork.desk(NINGBO, () -> clockwork.cases.giveBack(id, "还是不归我们管"));

        assertThat(clockwork.running(NINGBO, id, DeadlineKind.HANDLING).paused())
                .isNull();
        assertThat(running(id)).contains(DeadlineKind.RULING);
    }

    @Test
    void whatIsAskedOfACaseHasItsOwnTimeUntilItIsSettled() {
        CaseId id = returned("要延期", 0);
        Instant now = clockwork.running(NINGBO, id, DeadlineKind.HANDLING).started();

        clockwork.happens(NINGBO, new DeadlineAsked(id, DeadlineKind.EXTENSION, now));
        clockwork.happens(NINGBO, new DeadlineAsked(id, DeadlineKind.EXTENSION, now));
        assertThat(running(id)).containsOnlyOnce(DeadlineKind.EXTENSION);

        clockwork.happens(NINGBO, new DeadlineSettled(id, DeadlineKind.EXTENSION, now.plusSeconds(60)));
        assertThat(running(id)).doesNotContain(DeadlineKind.EXTENSION);
    }

    @Test
    void aCaseThatWasOpenBeforeAnUpgradeKeepsItsInstants() throws IOException {
        CaseId id = clockwork.open(RUIAN, "升级前就有的");
        List<Deadline> before = clockwork.of(RUIAN, id);
        String step = new ClassPathResource("db/tenant/clocks/0003-begin-deadlines.sql")
                .getContentAsString(StandardCharsets.UTF_8);

        List<Deadline> after = clockwork.upgraded(RUIAN, id, step);

        assertThat(after)
                .extracting(Deadline::kind, Deadline::due)
                .containsExactlyInAnyOrderElementsOf(
                        before.stream().map(one -> tuple(one.kind(), one.due())).toList());
        assertThat(after).allMatch(deadline -> deadline.runs() && deadline.source() == RuleSource.GIVEN);
    }

    @Test
    void theDeadlinesOfASealedLineAreKeptAndShownOnTheLineAlone() {
        Desk counsellor = Desk.onLines(NINGBO, clockwork.tenants, "counselling");
        Desk outsider = Desk.in(NINGBO, clockwork.tenants);
        CaseId id = counsellor.does(() ->
                clockwork.cases.open(Desk.call("想找人聊聊").onLine("counselling")).id());

        assertThat(counsellor.does(() -> clockwork.deadlines.of(id))).hasSize(2);
        assertThat(outsider.does(() -> clockwork.deadlines.of(id))).isEmpty();
    }

    @Test
    void anotherCitysCaseHasNoDeadlinesHere() {
        CaseId id = clockwork.open(NINGBO, "别人的");

        assertThat(clockwork.of(RUIAN, id)).isEmpty();
    }

    /** A dispatched case, given back so often. */
    private CaseId returned(String title, int times) {
        CaseId id = clockwork.desk(
                NINGBO,
                () -> clockwork
                        .cases
                        .open(Desk.call(title).ending(Desk.toDepartment("园林")))
                        .id());
        for (int i = 0; i < times; i++) {
            boolean again = i > 0;
            clockwork.desk(NINGBO, () -> {
                if (again) {
                    clockwork.cases.assign(id, Desk.toDepartment("城管"));
                }
                return clockwork.cases.giveBack(id, "不归我们管");
            });
        }
        return id;
    }

    private List<DeadlineKind> running(CaseId id) {
        return clockwork.of(NINGBO, id).stream()
                .filter(Deadline::runs)
                .map(Deadline::kind)
                .sorted()
                .toList();
    }

    private CaseSummary summary(CaseId id) {
        return clockwork.desk(NINGBO, () -> clockwork.cases.file(id).summary());
    }

    private static int thisYear() {
        return LocalDate.now(SHANGHAI).getYear();
    }
}
