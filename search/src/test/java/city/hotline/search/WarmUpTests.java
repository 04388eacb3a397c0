package city.hotline.search;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.foundation.HotlineProperties;
import city.hotline.foundation.ProcessRole;
import city.hotline.knowledge.Readers;
import city.hotline.learning.Embeddings;
import city.hotline.tenancy.TenantDirectory;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Operators;
import city.hotline.testing.RoomTest;
import city.hotline.testing.TwoCities;
import java.net.ConnectException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@RoomTest
class WarmUpTests {
    private static final HotlineProperties DESKS = new HotlineProperties(Set.of(ProcessRole.OPERATOR), false);
    private static final Duration LONG = Duration.ofMinutes(1);

    @Autowired
    TwoCities cities;

    @Autowired
    Tenants tenants;

    @Autowired
    TenantDirectory directory;

    @Autowired
    Soughts soughts;

    @Autowired
    PlatformTransactionManager transactions;

    private final StubFinder engine = new StubFinder();
    private final StubFinder database = new StubFinder();
    private final List<String> read = new CopyOnWriteArrayList<>();
    private final List<TenantId> heard = new CopyOnWriteArrayList<>();
    private final Embeddings model = text -> {
        read.add(text);
        return new float[Embeddings.DIMENSIONS];
    };

    @Test
    void theModelIsLoadedEachFinderIsAskedInEachCityAndOthersHearOfIt() {
        List<TenantId> asked = new CopyOnWriteArrayList<>();
        database.does(() -> {
            asked.add(tenants.current().id());
            return 0;
        });

        warmUp(LONG, DESKS).begin();

        await().untilAsserted(() -> {
            assertThat(read).hasSize(1);
            assertThat(asked).contains(NINGBO, RUIAN);
            assertThat(heard).contains(NINGBO, RUIAN).hasSize(cities());
            assertThat(engine.asked()).isEqualTo(database.asked()).isEqualTo(3 * cities());
        });
    }

    @Test
    void nobodyWaitsForIt() {
        CountDownLatch end = new CountDownLatch(1);
        engine.does(() -> {
            end.await();
            return 0;
        });

        warmUp(LONG, DESKS).begin();

        await().until(() -> engine.asked() == 1);
        end.countDown();
        await().until(() -> engine.asked() == 3 * cities());
    }

    @Test
    void aFinderThatFailsStopsNeitherTheOtherNorTheNextCityAndTheBreakerHearsNothing() {
        List<Boolean> told = new ArrayList<>();
        EngineHealth health = new EngineHealth(event -> told.add(((SearchHealthChanged) event).degraded()));
        GuardedEngine guarded = new GuardedEngine(engine, tenants, door(LONG), health);
        engine.does(() -> {
            throw new ConnectException("not yet");
        });

        warmUp(LONG, DESKS).begin();

        await().until(() -> database.asked() == 3 * cities());
        assertThat(engine.asked()).isEqualTo(cities());
        assertThat(health.degraded()).isFalse();
        assertThat(told).isEmpty();
        engine.does(() -> 7);
        assertThat(tenants.runAs(
                        NINGBO,
                        () -> CurrentOperator.runAs(
                                Operators.of(NINGBO, Role.OPERATOR),
                                () -> guarded.ask(
                                        finder -> finder.cases(sought()).total()))))
                .hasValue(7L);
    }

    @Test
    void aModelThatCannotBeLoadedKeepsNoFinderCold() {
        Embeddings broken = text -> {
            throw new IllegalStateException("no room");
        };

        warmUp(broken, LONG, DESKS).begin();

        await().until(() -> database.asked() == 3 * cities());
    }

    @Test
    void onlyAProcessThatServesOperatorsIsWarmedUpAndOnlyForSoLong() {
        warmUp(LONG, new HotlineProperties(Set.of(ProcessRole.WORKER), false)).begin();
        warmUp(Duration.ZERO, DESKS).begin();
        warmUp(Duration.ofNanos(1), DESKS).begin();

        await().until(() -> read.size() == 1);
        assertThat(engine.asked() + database.asked()).isZero();
    }

    private int cities() {
        return (int) directory.all().stream()
                .filter(tenant ->
                        tenant.kind() == TenantKind.CITY && tenant.state().serves())
                .count();
    }

    private static Sought sought() {
        return new Sought(Question.of("水"), List.of(), new Viewer(Set.of(Readers.PUBLIC), true), LocalDate.EPOCH, 10);
    }

    private WarmUp warmUp(Duration longest, HotlineProperties process) {
        return warmUp(model, longest, process);
    }

    private WarmUp warmUp(Embeddings embeddings, Duration longest, HotlineProperties process) {
        return new WarmUp(
                List.of(engine, database),
                embeddings,
                soughts,
                directory,
                tenants,
                transactions,
                event -> heard.add(tenants.current().id()),
                door(longest),
                process);
    }

    private static DoorProperties door(Duration warmUp) {
        return new DoorProperties(
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                10,
                1,
                50,
                Duration.ofMinutes(1),
                2,
                500,
                warmUp);
    }
}
