package city.hotline.tenancy;

import static city.hotline.testing.TwoCities.NINGBO;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.foundation.Uuids;
import city.hotline.testing.IsolationOracle;
import city.hotline.testing.RoomTest;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The isolation oracle is worth something: it finds leaks that were planted on purpose, on one shard. */
@RoomTest
class PlantedLeakTests {
    @Autowired
    ControlPlane controlPlane;

    @Autowired
    Shards shards;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    IsolationOracle oracle;

    private final TenantId neighbour = new TenantId("nb" + Long.toString(System.nanoTime(), 36));
    private final String marker = "marker " + Uuids.next();

    @BeforeEach
    void aNeighbourOnNingbosShardHoldsTheMarker() {
        controlPlane.create(new NewTenant(neighbour, TenantKind.CITY, "邻", "Neighbour", "N", "#000000", "main"));
        controlPlane.enter(neighbour, TenantState.LIVE);
        tenants.runAs(
                neighbour,
                () -> transaction.executeWithoutResult(status -> jdbc.sql(
                                "insert into api_token (id, name, digest, role, created_at, expires_at)"
                                        + " values (gen_random_uuid(), :marker, sha256(:marker::bytea), 'X', now(), now())")
                        .param("marker", marker)
                        .update()));
    }

    @AfterEach
    void takeTheLeaksAway() {
        asOwner("DROP VIEW IF EXISTS t_ningbo.planted");
        asOwner("REVOKE ALL ON SCHEMA $b FROM t_ningbo; REVOKE ALL ON $b.api_token FROM t_ningbo");
        controlPlane.erase(neighbour);
    }

    @Test
    void withoutALeakNothingIsFound() {
        assertThat(oracle.leaks(NINGBO, marker, names("api_token"))).isEmpty();
    }

    @Test
    void aLeakyGrantIsFound() {
        asOwner("GRANT USAGE ON SCHEMA $b TO t_ningbo; GRANT SELECT ON $b.api_token TO t_ningbo");

        assertThat(oracle.leaks(NINGBO, marker, names("api_token")))
                .contains("the role may read " + Tenant.schemaOf(neighbour) + ".api_token")
                .anyMatch(leak -> leak.startsWith("the marker stands in"));
        assertThat(oracle.leaks(NINGBO, marker, names(Tenant.schemaOf(neighbour) + ".api_token")))
                .contains("the answer holds the marker");
    }

    @Test
    void aLeakyViewIsFound() {
        asOwner("CREATE VIEW t_ningbo.planted AS SELECT name FROM $b.api_token;"
                + " GRANT SELECT ON t_ningbo.planted TO t_ningbo");

        assertThat(oracle.leaks(NINGBO, marker, names("planted")))
                .containsExactly("the answer holds the marker", "the marker stands in planted");
    }

    private Supplier<List<String>> names(String relation) {
        return () -> transaction.execute(status ->
                jdbc.sql("select name from " + relation).query(String.class).list());
    }

    private void asOwner(String sql) {
        Sql.inTransaction(shards.owner("main"), owner -> Sql.run(owner, sql.replace("$b", Tenant.schemaOf(neighbour))));
    }
}
