package city.hotline.search.elastic;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.IdempotencyKey;
import city.hotline.cases.OpenCase;
import city.hotline.embedded.MortalEngine;
import city.hotline.foundation.Uuids;
import city.hotline.learning.Embeddings;
import city.hotline.search.Compared;
import city.hotline.search.SearchIndexes;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.CoreApplication;
import city.hotline.testing.EnginesInitializer;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole way from a commit to a hit, with the outbox and its drainer, over an engine that dies and comes back. */
@SpringBootTest(
        classes = {CoreApplication.class, CatchingUpTests.SimpleMeanings.class},
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = EnginesInitializer.class)
@DirtiesContext
class CatchingUpTests {
    private static final MortalEngine ENGINE = new MortalEngine();

    @Autowired
    private Tenants tenants;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private Cases cases;

    @Autowired
    private ElasticFinder finder;

    @Autowired
    private SearchIndexes indexes;

    @BeforeAll
    static void start() {
        ENGINE.start();
    }

    @AfterAll
    static void end() {
        ENGINE.close();
    }

    @DynamicPropertySource
    static void engine(DynamicPropertyRegistry properties) {
        properties.add("hotline.search.url", ENGINE::url);
        properties.add("hotline.search.prefix", () -> "caughtup");
    }

    @Test
    void nothingIsLostWhenTheEngineDiesAndComesBack() {
        catalogues.installOnce(NINGBO, RUIAN);
        open(NINGBO, "zqbefore");
        untilFound(NINGBO, "zqbefore");

        ENGINE.kill();
        open(NINGBO, "zqmeanwhile");
        open(RUIAN, "zqmeanwhile");
        assertThatThrownBy(() -> found(NINGBO, "zqbefore")).isInstanceOf(EngineTrouble.class);
        assertThatThrownBy(finder::probe).isInstanceOf(EngineTrouble.class);

        ENGINE.start();
        untilFound(NINGBO, "zqmeanwhile");
        untilFound(RUIAN, "zqmeanwhile");

        finder.probe();
        assertThat(found(NINGBO, "zqbefore")).isOne();
        assertThat(found(RUIAN, "zqbefore")).isZero();
        untilClean(NINGBO);
        untilClean(RUIAN);
        assertThat(tenants.runAs(NINGBO, indexes::verify).same()).isGreaterThan(600);
    }

    private void open(TenantId city, String word) {
        catalogues.asOperatorOf(
                city,
                () -> cases.openOnce(
                        new IdempotencyKey(Uuids.next().toString()),
                        OpenCase.of(Channel.PHONE, null, "路灯 " + word, "不亮")));
    }

    private void untilFound(TenantId city, String word) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(() -> found(city, word) == 1);
    }

    /** What was on its way when the engine died comes in its own time. */
    private void untilClean(TenantId city) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> tenants.runAs(city, indexes::verify), Compared::clean);
    }

    private long found(TenantId city, String word) {
        return tenants.runAs(city, () -> finder.cases(Desk.sought(word)).total());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class SimpleMeanings {
        @Bean
        @Primary
        Embeddings simpleMeanings() {
            return new Concepts();
        }
    }
}
