package city.hotline.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.testing.Engines;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MigrationsTests {
    private static final int TENANTS = 20;
    private static final AtomicInteger RUNS = new AtomicInteger();

    private Map<String, Object> engine;
    private List<TenantId> tenants;
    private Landscape before;
    private Landscape after;

    @BeforeEach
    void twentyTenantsOfVersionOne() {
        String run = "mig" + (char) ('a' + RUNS.getAndIncrement()) + Long.toString(System.nanoTime() % 46_656, 36);
        engine = Engines.shards(run + "_one", run + "_two");
        engine.put("hotline.tenancy.spare-schemas", "2");
        tenants = Landscape.codes(run, TENANTS);
        before = Landscape.tiny(engine, "one");
        before.platform.upgrade();
        tenants.forEach(id -> before.create(id, id.code().endsWith("5") ? "shard2" : "main"));
        after = Landscape.tiny(engine, "two");
    }

    @AfterEach
    void close() {
        before.close();
        after.close();
    }

    @Test
    void everyTenantIsMigratedOnceAndSkippedAfterwards() {
        MigrationReport first = after.migrations.run();
        MigrationReport second = after.migrations.run();

        assertThat(first.done()).isEqualTo(tenants);
        assertThat(first.complete()).isTrue();
        assertThat(second.skipped()).isEqualTo(tenants);
        assertThat(second.done()).isEmpty();
        tenants.forEach(this::assertIsAtVersionTwo);
    }

    @Test
    void aTenantThatFailsIsNamedAndRolledBackAndTheOthersAreDone() {
        TenantId seventh = tenants.get(6);
        before.inSchemaOf(seventh, """
                INSERT INTO note VALUES (gen_random_uuid(), '13800138000'), (gen_random_uuid(), '13800138000')""");
        Fingerprint untouched = after.fingerprint(seventh);

        MigrationReport report = after.migrations.run();

        assertThat(report.done()).hasSize(TENANTS - 1).doesNotContain(seventh);
        assertThat(report.failed()).singleElement().satisfies(failure -> {
            assertThat(failure.tenant()).isEqualTo(seventh);
            assertThat(failure.sentence()).contains("note_words_are_unique").doesNotContain("13800138000");
        });
        assertThat(after.fingerprint(seventh)).isEqualTo(untouched);

        before.inSchemaOf(seventh, "DELETE FROM note");

        MigrationReport next = after.migrations.run();

        assertThat(next.done()).containsExactly(seventh);
        assertThat(next.skipped()).hasSize(TENANTS - 1);
        assertIsAtVersionTwo(seventh);
    }

    @Test
    void aTenantThatSomebodyChangedByHandIsNamedWithTheDifference() {
        before.inSchemaOf(tenants.get(2), "CREATE INDEX by_hand ON note (words)");

        MigrationReport report = after.migrations.run();

        assertThat(report.failed())
                .singleElement()
                .satisfies(failure -> assertThat(failure.sentence())
                        .contains("t_" + tenants.get(2))
                        .contains("by_hand"));
    }

    @Test
    void aMigratorKilledMidwayLeavesWholeTenantsAndTheNextRunGoesOn() throws Exception {
        TenantId seventh = tenants.get(6);
        try (Connection reader = before.shards.owner("main").getConnection()) {
            Sql.run(reader, "SELECT 1 FROM " + Tenant.schemaOf(seventh) + ".note");
            Process migrator = MigratorProcess.start(engine);
            waitUntilSomebodyWaitsForTheTable();
            migrator.destroyForcibly().waitFor();
            reader.rollback();
        }

        Fingerprint old = before.schemas.blueprint(TenantKind.CITY).fingerprint();
        assertThat(after.fingerprint(seventh).differencesOf(old)).isEmpty();

        MigrationReport report = after.migrations.run();

        assertThat(report.skipped()).isEqualTo(tenants.subList(0, 6));
        assertThat(report.done()).isEqualTo(tenants.subList(6, TENANTS));
        tenants.forEach(this::assertIsAtVersionTwo);
    }

    @Test
    void twoMigratorsAtOnceMigrateEachTenantOnce() throws IOException {
        Process one = MigratorProcess.start(engine);
        Process two = MigratorProcess.start(engine);

        List<Integer> first = MigratorProcess.report(one);
        List<Integer> second = MigratorProcess.report(two);

        assertThat(first.get(0) + second.get(0)).isEqualTo(TENANTS);
        assertThat(first.get(2) + second.get(2)).isZero();
        tenants.forEach(this::assertIsAtVersionTwo);
    }

    @Test
    void outdatedSpareSchemasAreReplaced() {
        before.controlPlane.stock();
        List<String> outdated = before.schemas.spares("main");

        after.migrations.run();

        assertThat(outdated).hasSize(2);
        assertThat(after.schemas.spares("main")).hasSize(2).doesNotContainAnyElementsOf(outdated);
    }

    @Test
    void aCreationThatWasCutOffIsTakenUpAgainAndLeftAloneByMigrations() throws SQLException {
        TenantId late = new TenantId(tenants.getFirst().code() + "late");
        Tenant described = before.create(late, "main");
        Sql.inTransaction(
                before.shards.owner("main"),
                owner -> Sql.change(
                        owner, "UPDATE platform.tenant SET schema_fingerprint = NULL WHERE code = ?", late.code()));

        assertThat(after.migrations.run().skipped()).contains(late);
        assertThat(after.create(late, "main")).isEqualTo(described);
        assertIsAtVersionTwo(late);
        assertThatThrownBy(() -> after.create(late, "main")).isInstanceOf(TenantExists.class);
    }

    private void assertIsAtVersionTwo(TenantId id) {
        Fingerprint wanted = after.schemas.blueprint(TenantKind.CITY).fingerprint();
        assertThat(wanted.differencesOf(after.fingerprint(id))).isEmpty();
        assertThat(after.register.mark(id)).contains(wanted.hash());
    }

    private void waitUntilSomebodyWaitsForTheTable() throws InterruptedException, TimeoutException {
        Instant limit = Instant.now().plus(Duration.ofSeconds(60));
        while (nobodyWaits()) {
            if (Instant.now().isAfter(limit)) {
                throw new TimeoutException("the migrator never reached the table");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private boolean nobodyWaits() {
        return Sql.inTransaction(
                before.shards.owner("shard2"),
                owner -> Sql.texts(owner, "select 1 from pg_locks where not granted and locktype = 'relation'")
                        .isEmpty());
    }
}
