package city.hotline.search;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.knowledge.Readers;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantMissing;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Operators;
import city.hotline.testing.RoomTest;
import city.hotline.testing.TwoCities;
import java.net.ConnectException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class GuardedEngineTests {
    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final Sought SOUGHT =
            new Sought(Question.of("水"), List.of(), new Viewer(Set.of(Readers.PUBLIC), true), LocalDate.EPOCH, 10);

    @Autowired
    TwoCities cities;

    @Autowired
    Tenants tenants;

    private final StubFinder engine = new StubFinder();
    private final List<Boolean> told = new CopyOnWriteArrayList<>();
    private final EngineHealth health = new EngineHealth(event -> told.add(((SearchHealthChanged) event).degraded()));
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        end.countDown();
    }

    @Test
    void whatTheEngineSaysIsTheAnswer() {
        engine.does(() -> 7);

        assertThat(ask(guarded(engine))).hasValue(7L);
        assertThat(health.degraded()).isFalse();
    }

    @Test
    void withoutAnEngineNothingIsAnsweredAndAllIsDegraded() {
        GuardedEngine nothing = guarded(null);

        assertThat(ask(nothing)).isEmpty();
        nothing.probe();

        assertThat(health.degraded()).isTrue();
    }

    @Test
    void anEngineThatRefusesIsLeftAloneAfterSomeQuestions() {
        engine.does(() -> {
            throw new ConnectException("refused");
        });
        GuardedEngine guarded = guarded(engine);

        for (int i = 0; i < 10; i++) {
            assertThat(ask(guarded)).isEmpty();
        }

        assertThat(engine.asked()).isEqualTo(4);
        assertThat(health.degraded()).isTrue();
        await().untilAsserted(() -> assertThat(told).containsExactly(true));
    }

    @Test
    void anEngineThatHangsHoldsNobodyUp() {
        engine.does(this::hang);
        GuardedEngine guarded = guarded(engine);

        long before = System.nanoTime();
        Optional<Long> answer = ask(guarded);
        Duration waited = Duration.ofNanos(System.nanoTime() - before);

        assertThat(answer).isEmpty();
        assertThat(waited).isCloseTo(PATIENCE, Duration.ofMillis(700));
        assertThat(health.degraded()).isTrue();
    }

    @Test
    void anEngineThatTakesNoNoticeOfBeingInterruptedHoldsNobodyUpEither() {
        engine.does(() -> {
            while (true) {
                try {
                    return hang();
                } catch (InterruptedException deaf) {
                    // It goes on.
                }
            }
        });

        assertThat(ask(guarded(engine))).isEmpty();
    }

    @Test
    void slowAnswersAreGivenAndCountAsFailures() {
        engine.does(() -> {
            Thread.sleep(PATIENCE.dividedBy(2));
            return 1;
        });
        GuardedEngine guarded = guarded(engine);

        for (int i = 0; i < 4; i++) {
            assertThat(ask(guarded)).hasValue(1L);
        }

        assertThat(ask(guarded)).isEmpty();
        assertThat(engine.asked()).isEqualTo(4);
    }

    @Test
    void itComesBackByItselfWithoutAnybodysQuestion() {
        engine.does(() -> {
            throw new ConnectException("refused");
        });
        GuardedEngine guarded = guarded(engine);
        EngineWatch watch = new EngineWatch(guarded, health);
        for (int i = 0; i < 5; i++) {
            ask(guarded);
        }

        engine.does(() -> 7);

        await().untilAsserted(() -> {
            watch.look();
            assertThat(health.degraded()).isFalse();
        });
        assertThat(ask(guarded)).hasValue(7L);
        await().untilAsserted(() -> assertThat(told).containsExactly(true, false));
    }

    @Test
    void oneFailureIsFollowedByATrialAndForgotten() {
        engine.does(() -> {
            throw new ConnectException("refused");
        });
        GuardedEngine guarded = guarded(engine);
        ask(guarded);
        assertThat(health.degraded()).isTrue();

        engine.does(() -> 7);
        guarded.probe();

        assertThat(health.degraded()).isFalse();
    }

    @Test
    void aRefusalOfThePlatformSaysNothingAboutTheEngine() {
        engine.does(() -> {
            throw new SynonymGroupUnknown();
        });
        GuardedEngine guarded = guarded(engine);

        for (int i = 0; i < 10; i++) {
            assertThat(ask(guarded)).isEmpty();
        }

        assertThat(health.degraded()).isFalse();
        assertThat(engine.asked()).isEqualTo(10);
    }

    @Test
    void whoFindsNoRoomToWaitDoesNotWait() throws Exception {
        engine.does(this::hang);
        GuardedEngine guarded = guarded(
                engine,
                new DoorProperties(
                        Duration.ofMillis(1500),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        10,
                        4,
                        50,
                        Duration.ofSeconds(5),
                        2,
                        1,
                        Duration.ZERO));
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Optional<Long>> first = others.submit(() -> ask(guarded));
            await().until(() -> engine.asked() == 1);

            long before = System.nanoTime();
            assertThat(ask(guarded)).isEmpty();

            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(500));
            assertThat(engine.asked()).isEqualTo(1);
            end.countDown();
            first.get();
        }
    }

    @Test
    void eachQuestionIsAskedAsItsOwnTenantAndOperator() throws Exception {
        GuardedEngine guarded = guarded(engine);
        try (ExecutorService desks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = IntStream.range(0, 200)
                    .mapToObj(at -> desks.submit((Callable<String>) () -> {
                        TenantId city = at % 2 == 0 ? NINGBO : RUIAN;
                        return city.code() + ": "
                                + as(city, () -> guarded.ask(this::whose)).orElseThrow();
                    }))
                    .toList();

            for (Future<String> answer : answers) {
                assertThat(answer.get()).isIn("ningbo: ningbo as ningbo/tester", "ruian: ruian as ruian/tester");
            }
        }
    }

    @Test
    void nobodysQuestionIsAskedForNobody() {
        assertThatThrownBy(() -> guarded(engine).ask(Finder::toString)).isInstanceOf(TenantMissing.class);
        assertThat(engine.asked()).isZero();
    }

    private String whose(Finder asked) {
        return tenants.current().id().code() + " as "
                + CurrentOperator.require().getName();
    }

    private int hang() throws InterruptedException {
        end.await();
        return 1;
    }

    private Optional<Long> ask(GuardedEngine guarded) {
        return as(NINGBO, () -> guarded.ask(finder -> finder.cases(SOUGHT).total()));
    }

    private <T> T as(TenantId city, Supplier<T> work) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(Operators.of(city, Role.OPERATOR), work));
    }

    private GuardedEngine guarded(StubFinder finder) {
        return guarded(
                finder,
                new DoorProperties(
                        PATIENCE,
                        Duration.ofSeconds(1),
                        PATIENCE.dividedBy(3),
                        10,
                        4,
                        50,
                        Duration.ofMillis(200),
                        2,
                        500,
                        Duration.ZERO));
    }

    private GuardedEngine guarded(StubFinder finder, DoorProperties properties) {
        return new GuardedEngine(finder, tenants, properties, health);
    }
}
