package city.hotline.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.testing.Engines;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tenant is the same, however it was made. */
class CloneTests {
    private static final String RUN = Long.toString(System.nanoTime() % 1_679_616, 36);
    private static final String DATABASE = "clone_" + RUN;
    private static final TenantId CLONED = new TenantId("cl" + RUN);
    private static final TenantId RENAMED = new TenantId("re" + RUN);
    private static final TenantId BY_LIQUIBASE = new TenantId("li" + RUN);

    private static Landscape landscape;
    private static DataSource superuser;

    @BeforeAll
    static void threeTenantsMadeInThreeWays() {
        Map<String, Object> engine = Engines.shards(DATABASE);
        engine.put("hotline.tenancy.spare-schemas", "1");
        landscape = Landscape.shipped(engine);
        landscape.platform.upgrade();
        landscape.create(CLONED, "main");
        landscape.controlPlane.stock();
        landscape.create(RENAMED, "main");
        assertThat(landscape.schemas.spares("main")).isEmpty();
        byLiquibase();
        superuser = Engines.superuser(DATABASE);
    }

    @AfterAll
    static void close() {
        landscape.close();
    }

    @Test
    void cloneAndRenamedSpareAndLiquibaseHaveOneFingerprint() {
        Fingerprint liquibase = fingerprint(BY_LIQUIBASE);

        assertThat(liquibase.differencesOf(fingerprint(CLONED))).isEmpty();
        assertThat(liquibase.differencesOf(fingerprint(RENAMED))).isEmpty();
        assertThat(liquibase.hash())
                .isEqualTo(landscape
                        .schemas
                        .blueprint(TenantKind.CITY)
                        .fingerprint()
                        .hash());
    }

    @Test
    void cloneAndRenamedSpareAndLiquibaseHaveTheSameCatalogRows() {
        SortedSet<String> liquibase = rows(BY_LIQUIBASE);

        assertThat(rows(CLONED)).isEqualTo(liquibase);
        assertThat(rows(RENAMED)).isEqualTo(liquibase);
        assertThat(liquibase).hasSizeGreaterThan(100).anyMatch(row -> row.contains("\"grantee\": \"SCHEMA\""));
    }

    @Test
    void wordLeftInASchemaPutsItsPresentNameOnTheShardsListUntilItIsErased() {
        TenantId passing = new TenantId("pa" + RUN);
        landscape.create(passing, "main");
        String entry =
                "INSERT INTO outbox (topic, subject) SELECT 'test', gen_random_uuid() FROM generate_series(1, 3)";

        for (TenantId id : List.of(CLONED, RENAMED, passing)) {
            landscape.inSchemaOf(id, entry);
        }
        assertThat(homes())
                .containsExactly(Tenant.schemaOf(CLONED), Tenant.schemaOf(passing), Tenant.schemaOf(RENAMED));

        landscape.controlPlane.erase(passing);
        assertThat(homes()).containsExactly(Tenant.schemaOf(CLONED), Tenant.schemaOf(RENAMED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE INDEX seeded ON account (display_name)",
                "ALTER TABLE account ALTER COLUMN language SET DEFAULT 'en'",
                "ALTER TABLE account ALTER COLUMN seat_number SET NOT NULL",
                "ALTER TABLE account DROP CONSTRAINT account_login_name_is_unique",
                "ALTER TABLE audit_entry ALTER COLUMN action TYPE varchar(100)",
                "DROP TRIGGER audit_entry_is_sealed ON audit_entry",
                "CREATE OR REPLACE FUNCTION seal_audit_entry() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
                "COMMENT ON TABLE audit_entry IS NULL",
                "GRANT UPDATE ON audit_entry TO $",
                "GRANT SELECT ON account TO PUBLIC",
                "REVOKE INSERT ON account FROM $",
                "CREATE VIEW seeded AS SELECT login_name FROM account",
                "DELETE FROM databasechangelog WHERE orderexecuted = 1"
            })
    void bothOraclesSeeASeededDifference(String difference) {
        TenantId seeded = new TenantId("se" + Long.toString(System.nanoTime(), 36));
        landscape.create(seeded, "main");

        landscape.inSchemaOf(seeded, difference.replace("$", Tenant.schemaOf(seeded)));

        assertThat(fingerprint(BY_LIQUIBASE).differencesOf(fingerprint(seeded))).isNotEmpty();
        assertThat(rows(seeded)).isNotEqualTo(rows(BY_LIQUIBASE));
        landscape.controlPlane.erase(seeded);
    }

    private static void byLiquibase() {
        String schema = Tenant.schemaOf(BY_LIQUIBASE);
        DataSource owner = landscape.shards.owner("main");
        Sql.inTransaction(owner, connection -> {
            TenantSchemas.prepare(connection, schema, landscape.shards.login("main"));
            return schema;
        });
        Sql.inTransaction(owner, connection -> {
            Changelogs.shipped().city().update(connection, schema);
            TenantSchemas.grant(connection, schema);
            return schema;
        });
    }

    private static List<String> homes() {
        return Sql.inTransaction(
                landscape.shards.owner("main"),
                owner -> Sql.texts(owner, "select home from shard.tenant_work where topic = 'test' order by home"));
    }

    private static Fingerprint fingerprint(TenantId id) {
        return Sql.inTransaction(landscape.shards.owner("main"), owner -> Fingerprint.of(owner, Tenant.schemaOf(id)));
    }

    private static SortedSet<String> rows(TenantId id) {
        return CatalogRows.of(superuser, Tenant.schemaOf(id));
    }
}
