package city.hotline.search;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.OpenCase;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.CoreApplication;
import city.hotline.testing.EnginesInitializer;
import city.hotline.testing.Operators;
import city.hotline.testing.TwoCities;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole way from the door to an engine in trouble and on to the database. */
@SpringBootTest(
        classes = CoreApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        // The breaker stays closed, so that each fault is met; that it opens is shown in GuardedEngineTests.
        properties = {
            "hotline.roles=operator,admin,migrate",
            "hotline.search.door.window=1000",
            "hotline.search.door.at-least=1000"
        })
@ContextConfiguration(initializers = EnginesInitializer.class)
@Import(EngineFaultsTests.Banner.class)
class EngineFaultsTests {
    private static final FaultyEngine ENGINE = new FaultyEngine();

    @Autowired
    TwoCities cities;

    @Autowired
    Tenants tenants;

    @Autowired
    Search search;

    @Autowired
    Cases cases;

    @Autowired
    Banner banner;

    @DynamicPropertySource
    static void engine(DynamicPropertyRegistry properties) {
        properties.add("hotline.search.url", ENGINE::url);
    }

    /** What a screen hears. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Banner {
        private final List<Boolean> heard = new CopyOnWriteArrayList<>();

        @EventListener
        void on(SearchHealthChanged event) {
            heard.add(event.degraded());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultyEngine.Fault.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"IS_WELL", "LACKS_AN_INDEX"})
    void whateverTheEngineDoesTheDatabaseAnswers(FaultyEngine.Fault fault) {
        String title = "招宝山步道的灯坏了" + fault;
        CaseSummary opened = as(NINGBO, () -> cases.open(OpenCase.of(Channel.PHONE, null, title, "")));
        ENGINE.does(fault);
        int before = ENGINE.asked();

        long asked = System.nanoTime();
        Found<CaseHit> found = as(NINGBO, () -> search.cases(Question.of(title), 50));
        Duration waited = Duration.ofNanos(System.nanoTime() - asked);

        assertThat(ENGINE.asked()).isGreaterThan(before);
        assertThat(found.hits()).extracting(CaseHit::id).contains(opened.id());
        assertThat(found.degraded()).isTrue();
        assertThat(search.degraded()).isTrue();
        // Generous for slow machines: an engine that hangs does so for a minute.
        assertThat(waited).isLessThan(Duration.ofSeconds(10));
        assertThat(as(RUIAN, () -> search.cases(Question.of(title), 50)).total())
                .isZero();
    }

    @Test
    void theBannerGoesAwayByItselfWhenTheEngineIsWell() {
        ENGINE.does(FaultyEngine.Fault.IS_RED);
        as(NINGBO, () -> search.answers(Question.of("路灯"), 10));
        await().untilAsserted(() -> assertThat(banner.heard).endsWith(true));

        untilTheEngineIsWell();

        await().untilAsserted(() -> assertThat(banner.heard).endsWith(false));
    }

    @Test
    void aCityWithoutAnIndexIsAnsweredByTheDatabaseAndSaysNothingAboutTheEngine() {
        untilTheEngineIsWell();
        ENGINE.does(FaultyEngine.Fault.LACKS_AN_INDEX);
        int before = ENGINE.asked();

        for (int i = 0; i < 10; i++) {
            assertThat(as(NINGBO, () -> search.cases(Question.of("路灯"), 10)).degraded())
                    .isTrue();
        }

        assertThat(ENGINE.asked()).isEqualTo(before + 10);
        assertThat(search.degraded()).isFalse();
    }

    private void untilTheEngineIsWell() {
        ENGINE.does(FaultyEngine.Fault.IS_WELL);
        await().atMost(Duration.ofSeconds(30)).until(() -> !search.degraded());
    }

    private <T> T as(TenantId city, Supplier<T> work) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(Operators.of(city, Role.OPERATOR), work));
    }
}
