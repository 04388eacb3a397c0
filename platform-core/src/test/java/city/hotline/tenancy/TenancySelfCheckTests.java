package city.hotline.tenancy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.foundation.HotlineProperties;
import city.hotline.foundation.ProcessRole;
import city.hotline.testing.Engines;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.env.MockEnvironment;

class TenancySelfCheckTests {
    private static final String RUN = Long.toString(System.nanoTime() % 1_679_616, 36);
    private static final String DATABASE = "check_" + RUN;
    private static final HotlineProperties PRODUCTION =
            new HotlineProperties(Set.of(ProcessRole.OPERATOR, ProcessRole.ADMIN), true);

    private static Map<String, Object> engine;
    private static Landscape landscape;

    @BeforeAll
    static void twoTenants() {
        engine = Engines.shards(DATABASE);
        landscape = Landscape.shipped(engine);
        landscape.platform.upgrade();
        landscape.create(new TenantId("aa" + RUN), "main");
        landscape.create(new TenantId("bb" + RUN), "main");
    }

    @AfterAll
    static void close() {
        landscape.close();
    }

    @Test
    void aClusterPreparedByTheScriptsPasses() {
        assertThatCode(() -> check(new MockEnvironment())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ALTER ROLE boling_app BYPASSRLS                  | ALTER ROLE boling_app NOBYPASSRLS             | BYPASSRLS
            ALTER ROLE boling_app CREATEROLE                 | ALTER ROLE boling_app NOCREATEROLE            | CREATEROLE
            ALTER ROLE boling_app CREATEDB                   | ALTER ROLE boling_app NOCREATEDB              | CREATEDB
            ALTER ROLE boling_app SUPERUSER                  | ALTER ROLE boling_app NOSUPERUSER             | SUPERUSER
            ALTER ROLE boling_app INHERIT                    | ALTER ROLE boling_app NOINHERIT               | INHERIT
            GRANT pg_read_all_data TO boling_app             | REVOKE pg_read_all_data FROM boling_app       | pg_read_all_data
            GRANT boling_owner TO boling_app WITH INHERIT FALSE | REVOKE boling_owner FROM boling_app        | boling_owner
            ALTER ROLE boling_app SET search_path = public   | ALTER ROLE boling_app SET search_path = nowhere | nowhere
            CREATE TABLE nowhere.planted ()                  | DROP TABLE nowhere.planted                    | planted
            GRANT TEMPORARY ON DATABASE $db TO PUBLIC        | REVOKE TEMPORARY ON DATABASE $db FROM PUBLIC  | TEMPORARY
            GRANT USAGE ON SCHEMA public TO PUBLIC           | REVOKE USAGE ON SCHEMA public FROM PUBLIC     | public
            GRANT USAGE ON SCHEMA platform TO boling_app     | REVOKE USAGE ON SCHEMA platform FROM boling_app | platform
            CREATE SCHEMA planted AUTHORIZATION boling_app   | DROP SCHEMA planted                           | planted
            GRANT USAGE ON SCHEMA $b TO $a                   | REVOKE USAGE ON SCHEMA $b FROM $a             | $b
            GRANT SELECT ON $b.account TO $a                 | REVOKE SELECT ON $b.account FROM $a           | $b.account
            GRANT SELECT ON $b.account TO PUBLIC             | REVOKE SELECT ON $b.account FROM PUBLIC       | PUBLIC
            GRANT $b TO $a                                   | REVOKE $b FROM $a                             | $a of $b
            ALTER ROLE $a LOGIN                              | ALTER ROLE $a NOLOGIN                         | $a
            CREATE VIEW $a.leak AS SELECT 1 FROM $b.account  | DROP VIEW $a.leak                             | $a.leak
            ALTER FUNCTION $a.seal_audit_entry() SECURITY DEFINER | ALTER FUNCTION $a.seal_audit_entry() SECURITY INVOKER | seal_audit_entry
            GRANT SELECT ON shard.tenant_work TO $a          | REVOKE SELECT ON shard.tenant_work FROM $a    | tenant_work
            GRANT EXECUTE ON FUNCTION shard.note_work() TO PUBLIC | REVOKE EXECUTE ON FUNCTION shard.note_work() FROM PUBLIC | note_work
            GRANT USAGE ON SCHEMA shard TO boling_app        | REVOKE USAGE ON SCHEMA shard FROM boling_app  | shard
            ALTER ROLE boling_shard BYPASSRLS                | ALTER ROLE boling_shard NOBYPASSRLS           | boling_shard
            """)
    void aPlantedWeaknessIsNamedAndRefused(String plant, String repair, String named) throws SQLException {
        asSuperuser(plant);

        try {
            assertThatThrownBy(() -> check(new MockEnvironment()))
                    .isInstanceOf(BoundaryBroken.class)
                    .hasMessageContaining(filled(named));
        } finally {
            asSuperuser(repair);
        }
    }

    @Test
    void productionRefusesTheEmbeddedEnginesPassword() {
        assertThatThrownBy(() -> check(engine, PRODUCTION, new MockEnvironment()))
                .isInstanceOf(BoundaryBroken.class)
                .hasMessageContaining("passwords of its own");
    }

    @Test
    void productionRefusesAnOwnerWhereNobodyNeedsOne() {
        Map<String, Object> own = new HashMap<>(engine);
        own.replaceAll((name, value) -> name.endsWith("password") ? "a word of our own" : value);
        HotlineProperties operator = new HotlineProperties(Set.of(ProcessRole.OPERATOR), true);

        assertThatThrownBy(() -> check(own, operator, new MockEnvironment()))
                .isInstanceOf(BoundaryBroken.class)
                .hasMessageContaining("admin and migrate alone");
    }

    @Test
    void aProcessWithoutARoleThatMakesSchemasHasNoOwnersPool() {
        HotlineProperties operator = new HotlineProperties(Set.of(ProcessRole.OPERATOR, ProcessRole.WORKER), false);

        try (Shards shards = new Shards(properties(engine), operator)) {
            assertThatThrownBy(() -> shards.owner("main")).isInstanceOf(OwnerMissing.class);
        }
    }

    @Test
    void aServletContainerThatBelievesForwardedHostsIsRefused() {
        assertThatThrownBy(() -> check(new MockEnvironment().withProperty("server.forward-headers-strategy", "native")))
                .isInstanceOf(BoundaryBroken.class);
        assertThatThrownBy(() -> check(new MockEnvironment().withProperty("spring.main.cloud-platform", "kubernetes")))
                .isInstanceOf(BoundaryBroken.class)
                .hasMessageContaining("trusted-proxies");
    }

    private static void check(MockEnvironment environment) {
        check(engine, Landscape.allRoles(), environment);
    }

    /** On connections of its own, because a role's settings are read when one is opened. */
    private static void check(Map<String, Object> engine, HotlineProperties process, MockEnvironment environment) {
        TenancyProperties properties = properties(engine);
        try (Shards shards = new Shards(properties, process)) {
            new TenancySelfCheck(shards, properties, process, environment).afterPropertiesSet();
        }
    }

    private static TenancyProperties properties(Map<String, Object> engine) {
        return new Binder(new MapConfigurationPropertySource(engine))
                .bind("hotline.tenancy", TenancyProperties.class)
                .get();
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (Connection superuser = Engines.superuser(DATABASE).getConnection()) {
            Sql.run(superuser, filled(sql));
        }
    }

    private static String filled(String text) {
        return text.replace("$db", DATABASE).replace("$a", "t_aa" + RUN).replace("$b", "t_bb" + RUN);
    }
}
