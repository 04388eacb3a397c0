package city.hotline.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.testing.Engines;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two cities take turns on one pooled connection, and the first leaves it in every bad state that we can think of. */
class DirtyConnectionTests {
    private static final String RUN = Long.toString(System.nanoTime() % 1_679_616, 36);
    private static final TenantId FIRST = new TenantId("da" + RUN);
    private static final TenantId NEXT = new TenantId("db" + RUN);

    private static Landscape landscape;

    private Connection outOfThePool;
    private String backend;

    @BeforeAll
    static void twoCitiesOnOneShard() {
        Map<String, Object> engine = Engines.shards("dirty_" + RUN, "dirtycities_" + RUN);
        engine.put("hotline.tenancy.pool-size", "2");
        landscape = Landscape.tiny(engine, "one");
        landscape.platform.upgrade();
        for (TenantId city : List.of(FIRST, NEXT)) {
            landscape.create(city, "shard2");
            landscape.inSchemaOf(city, "INSERT INTO note VALUES (gen_random_uuid(), 'of " + city + "')");
        }
    }

    @AfterAll
    static void close() {
        landscape.close();
    }

    @BeforeEach
    void oneConnectionIsLeftInThePool() throws SQLException {
        outOfThePool = landscape.shards.application("shard2").getConnection();
        backend = as(NEXT, "select pg_backend_pid()").getFirst();
    }

    @AfterEach
    void giveItBack() throws SQLException {
        outOfThePool.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET search_path = $first",
                "SET SESSION search_path = $first; SET ROLE $first",
                "SET ROLE $first; COMMIT",
                "SET ROLE $next",
                "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY",
                "RESET ROLE; SET search_path = public",
                "PREPARE note AS SELECT words FROM note",
                "DECLARE c CURSOR WITH HOLD FOR SELECT words FROM note",
                "SELECT set_config('search_path', '$first', false)",
                "SELECT pg_advisory_lock(1)"
            })
    void whatOneCityLeavesOnTheSessionDoesNotReachTheNext(String evil) throws SQLException {
        try (Connection first = landscape.connections.getConnection(FIRST.code())) {
            Sql.run(first, filled(evil));
            first.commit();
        }

        assertTheNextSeesItsOwn();
        assertThat(as(NEXT, "select pg_backend_pid()").getFirst()).isEqualTo(backend);
    }

    @Test
    void afterAnExceptionTheNextSeesItsOwn() throws SQLException {
        try (Connection first = landscape.connections.getConnection(FIRST.code())) {
            Sql.run(first, "INSERT INTO note VALUES (gen_random_uuid(), 'half done')");
            assertThatThrownBy(() -> Sql.run(first, "SELECT 1 / 0")).isInstanceOf(SQLException.class);
        }

        assertTheNextSeesItsOwn();
        assertThat(as(FIRST, "select words from note")).containsExactly("of " + FIRST);
    }

    @Test
    void afterAStatementTimeoutTheNextSeesItsOwn() throws SQLException {
        try (Connection first = landscape.connections.getConnection(FIRST.code())) {
            Sql.run(first, "SET LOCAL statement_timeout = '50ms'");
            assertThatThrownBy(() -> Sql.run(first, "SELECT pg_sleep(5)")).isInstanceOf(SQLException.class);
        }

        assertTheNextSeesItsOwn();
    }

    @Test
    void afterACancelledThreadTheNextSeesItsOwn() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> work = executor.submit(() -> {
                try (Connection first = landscape.connections.getConnection(FIRST.code())) {
                    Sql.run(first, "SELECT words FROM note");
                    reading.countDown();
                    Thread.sleep(60_000);
                }
                return null;
            });
            reading.await();
            work.cancel(true);
        }

        assertTheNextSeesItsOwn();
    }

    @Test
    void aTemporaryTableThatWouldHideTheNextOnesIsRefused() throws SQLException {
        try (Connection first = landscape.connections.getConnection(FIRST.code())) {
            assertThatThrownBy(() -> Sql.run(first, "CREATE TEMPORARY TABLE note (words text)"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void whileTheDirectoryNamesNoSuchTenantNoConnectionIsLent() {
        assertThatThrownBy(() -> landscape.connections.getConnection("nobodyhere"))
                .isInstanceOf(TenantMissing.class);
        assertThatThrownBy(() -> landscape.connections.getConnection("")).isInstanceOf(TenantMissing.class);
        assertThatThrownBy(() -> landscape.connections.getAnyConnection()).isInstanceOf(TenantMissing.class);
    }

    /**
     * The limit of the boundary, kept in view: the login may put on every tenant's role, so SQL that somebody managed to
     * inject can take the role off. That is why feature code may not build SQL from text; see decision 0001.
     */
    @Test
    void injectedSqlCanPutAnotherRoleOnWithinItsOwnTransaction() throws SQLException {
        try (Connection first = landscape.connections.getConnection(FIRST.code())) {
            Sql.run(first, filled("SET LOCAL ROLE $next"));

            assertThat(Sql.texts(first, filled("select words from $next.note"))).containsExactly("of " + NEXT);
        }

        assertTheNextSeesItsOwn();
    }

    private static void assertTheNextSeesItsOwn() throws SQLException {
        assertThat(as(NEXT, "select current_user || ' ' || current_schemas(true)::text"))
                .containsExactly(filled("$next {pg_catalog,$next}"));
        assertThat(as(NEXT, "select words from note")).containsExactly("of " + NEXT);
        assertThatThrownBy(() -> as(NEXT, filled("select words from $first.note")))
                .isInstanceOf(SQLException.class);
    }

    private static List<String> as(TenantId city, String sql) throws SQLException {
        try (Connection connection = landscape.connections.getConnection(city.code())) {
            return Sql.texts(connection, sql);
        }
    }

    private static String filled(String sql) {
        return sql.replace("$first", Tenant.schemaOf(FIRST)).replace("$next", Tenant.schemaOf(NEXT));
    }
}
