package city.hotline.clocks;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.cases.CaseFilter;
import city.hotline.cases.CaseId;
import city.hotline.cases.DeadlineKind;
import city.hotline.cases.Desk;
import city.hotline.cases.Queue;
import city.hotline.cases.TimelineEntry;
import city.hotline.cases.TimelineKind;
import city.hotline.testing.RoomTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class DeadlineTellerTests {
    @Autowired
    Clockwork clockwork;

    @Test
    void theHandlersAreWarnedThenToldThenItGoesUp() {
        CaseId id = dispatched("爬梯子");
        Deadline handling = clockwork.running(NINGBO, id, DeadlineKind.HANDLING);
        Duration whole = Duration.between(handling.started(), handling.due());

        clockwork.pass(NINGBO, handling, whole.minus(Duration.ofMinutes(1)));
        Clockwork.await(() -> told(id).contains("HANDLING WARNING"));
        assertThat(told(id)).containsExactly("HANDLING WARNING");

        clockwork.pass(NINGBO, handling, Duration.ofMinutes(2));
        Clockwork.await(() -> told(id).contains("HANDLING OVERDUE"));
        assertThat(told(id)).containsExactly("HANDLING WARNING", "HANDLING OVERDUE");

        clockwork.pass(NINGBO, handling, Duration.ofDays(60));
        Clockwork.await(() -> told(id).contains("HANDLING ADMINISTRATOR"));
        assertThat(told(id))
                .containsExactly(
                        "HANDLING WARNING", "HANDLING OVERDUE", "HANDLING SUPERVISOR", "HANDLING ADMINISTRATOR");
        assertThat(timeline(id))
                .containsSubsequence(TimelineKind.DEADLINE_NEAR, TimelineKind.DEADLINE_MISSED, TimelineKind.ESCALATED);
    }

    @Test
    void afterADowntimeTheMissedRungsAreToldOnceAndNobodyIsWarnedOfThePast() {
        CaseId id = dispatched("停机三个月");
        Deadline handling = clockwork.running(NINGBO, id, DeadlineKind.HANDLING);

        clockwork.pass(NINGBO, handling, Duration.ofDays(90));

        Clockwork.await(() -> told(id).contains("HANDLING ADMINISTRATOR"));
        assertThat(told(id)).containsExactly("HANDLING OVERDUE", "HANDLING SUPERVISOR", "HANDLING ADMINISTRATOR");
        clockwork.deliver(NINGBO, handling);
        assertThat(told(id)).hasSize(3);
    }

    @Test
    void manyProcessesAtOnceTellOnce() {
        CaseId id = dispatched("同时到期");
        Deadline handling = clockwork.running(NINGBO, id, DeadlineKind.HANDLING);
        clockwork.passUnseen(NINGBO, handling, Duration.ofDays(90));
        CountDownLatch start = new CountDownLatch(1);

        try (ExecutorService processes = Executors.newFixedThreadPool(6)) {
            List<CompletableFuture<Void>> all = IntStream.range(0, 6)
                    .mapToObj(_ -> CompletableFuture.runAsync(
                            () -> {
                                await(start);
                                clockwork.deliver(NINGBO, handling);
                            },
                            processes))
                    .toList();
            start.countDown();
            all.forEach(CompletableFuture::join);
        }

        assertThat(told(id)).containsExactly("HANDLING OVERDUE", "HANDLING SUPERVISOR", "HANDLING ADMINISTRATOR");
    }

    @Test
    void aClockThatJumpsAheadAndBackTellsNothingTwice() {
        CaseId id = dispatched("时钟跳变");
        Deadline handling = clockwork.running(NINGBO, id, DeadlineKind.HANDLING);
        Duration whole = Duration.between(handling.started(), handling.due());
        Duration ahead = whole.plus(Duration.ofSeconds(30));

        clockwork.pass(NINGBO, handling, ahead);
        Clockwork.await(() -> told(id).contains("HANDLING OVERDUE"));
        clockwork.pass(NINGBO, handling, ahead.negated());
        clockwork.deliver(NINGBO, handling);
        clockwork.pass(NINGBO, handling, ahead);
        clockwork.deliver(NINGBO, handling);

        assertThat(told(id)).containsExactly("HANDLING OVERDUE");
    }

    @Test
    void aDeadlineThatIsNotDueYetIsToldOfToNobody() {
        CaseId id = dispatched("还早");

        clockwork.deliver(NINGBO, clockwork.running(NINGBO, id, DeadlineKind.HANDLING));

        assertThat(told(id)).isEmpty();
    }

    @Test
    void aCaseThatIsFinishedAtTheSameMomentIsToldOfFirstOrNotAtAll() {
        for (int i = 0; i < 8; i++) {
            CaseId id = dispatched("同一时刻 " + i);
            Deadline handling = clockwork.running(NINGBO, id, DeadlineKind.HANDLING);
            clockwork.passUnseen(NINGBO, handling, Duration.ofDays(90));
            CompletableFuture<Void> telling = CompletableFuture.runAsync(() -> clockwork.deliver(NINGBO, handling));

            clockwork.desk(NINGBO, () -> clockwork.cases.withdraw(id, "同时撤回"));
            telling.join();

            List<TimelineKind> timeline = timeline(id);
            if (told(id).isEmpty()) {
                assertThat(timeline).doesNotContain(TimelineKind.DEADLINE_MISSED);
            } else {
                assertThat(timeline).containsSubsequence(TimelineKind.DEADLINE_MISSED, TimelineKind.WITHDRAWN);
            }
            clockwork.deliver(NINGBO, handling);
            assertThat(timeline(id)).hasSameSizeAs(timeline);
        }
    }

    @Test
    void whatRollsBackIsToldLater() {
        CaseId id = dispatched("回滚");
        Deadline handling = clockwork.running(NINGBO, id, DeadlineKind.HANDLING);
        clockwork.passUnseen(NINGBO, handling, Duration.ofDays(90));

        try {
            clockwork.in(NINGBO, () -> {
                clockwork.deliver(NINGBO, handling);
                throw new IllegalStateException("killed");
            });
        } catch (IllegalStateException killed) {
            assertThat(killed).hasMessage("killed");
        }

        assertThat(timeline(id)).doesNotContain(TimelineKind.DEADLINE_MISSED);
        clockwork.deliver(NINGBO, handling);
        assertThat(timeline(id)).containsOnlyOnce(TimelineKind.DEADLINE_MISSED);
    }

    @Test
    void aCaseWhosePeopleWereWarnedStandsAmongThoseAboutToBeOverdueUntilItMoves() {
        CaseId id = dispatched("快到期");
        clockwork.desk(NINGBO, () -> clockwork.cases.accept(id));
        Deadline handling = clockwork.running(NINGBO, id, DeadlineKind.HANDLING);
        Duration whole = Duration.between(handling.started(), handling.due());
        assertThat(dueSoon()).doesNotContain(id);

        clockwork.warnNow(NINGBO, handling);

        Clockwork.await(() -> dueSoon().contains(id));
        assertThat(whole).isPositive();
        clockwork.desk(NINGBO, () -> clockwork.cases.done(id, "办完", null));
        assertThat(dueSoon()).doesNotContain(id);
    }

    /** The list stays as quick with a million cases as with ten thousand: it reads an index of those it shows. */
    @Test
    void casesAboutToBeOverdueAreFoundInAnIndexOfTheirOwn() {
        assertThat(clockwork.plan(NINGBO, """
                        select id from hotline_case where removed_at is null and next_due_at = warned_for
                        and next_due_at >= now() order by next_due_at, id limit 50"""))
                .contains("hotline_case_due_soon")
                .doesNotContain("Sort");
    }

    @Test
    void hundredsThatAreDueAtOnceAreEachToldOnce() {
        List<CaseId> ids = IntStream.range(0, 300)
                .mapToObj(i -> clockwork.open(NINGBO, "一起到期 " + i))
                .toList();
        List<Deadline> handling = ids.stream()
                .map(id -> clockwork.running(NINGBO, id, DeadlineKind.HANDLING))
                .toList();
        long began = System.nanoTime();

        clockwork.in(NINGBO, () -> {
            handling.forEach(deadline -> clockwork.passWithin(deadline, Duration.ofDays(90)));
            return ids;
        });

        Clockwork.await(() -> ids.stream().allMatch(id -> told(id).contains("HANDLING ADMINISTRATOR")));
        assertThat(ids)
                .allSatisfy(id -> assertThat(told(id))
                        .filteredOn(line -> line.startsWith("HANDLING"))
                        .containsExactly("HANDLING OVERDUE", "HANDLING SUPERVISOR", "HANDLING ADMINISTRATOR"));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void theSameMomentIsToldInItsOwnCity() {
        CaseId ningbo = dispatched("宁波");
        CaseId ruian = clockwork.open(RUIAN, "瑞安");

        clockwork.pass(NINGBO, clockwork.running(NINGBO, ningbo, DeadlineKind.HANDLING), Duration.ofDays(90));

        Clockwork.await(() -> !told(ningbo).isEmpty());
        assertThat(clockwork.told(RUIAN, ruian)).isEmpty();
        assertThat(clockwork.told(RUIAN, ningbo)).isEmpty();
    }

    private CaseId dispatched(String title) {
        return clockwork.desk(
                NINGBO,
                () -> clockwork
                        .cases
                        .open(Desk.call(title).ending(Desk.toDepartment("水务集团")))
                        .id());
    }

    private List<String> told(CaseId id) {
        return clockwork.told(NINGBO, id);
    }

    private List<TimelineKind> timeline(CaseId id) {
        return clockwork.desk(NINGBO, () -> clockwork.cases.file(id)).timeline().stream()
                .map(TimelineEntry::kind)
                .toList();
    }

    private List<CaseId> dueSoon() {
        return clockwork
                .desk(NINGBO, () -> clockwork.cases.list(Queue.DUE_SOON, CaseFilter.all(), null, 200))
                .items()
                .stream()
                .map(summary -> summary.id())
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
