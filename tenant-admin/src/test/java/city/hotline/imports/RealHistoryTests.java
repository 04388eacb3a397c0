package city.hotline.imports;

import static city.hotline.testing.TwoCities.NINGBO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports the 2,005 real messages that lie beside the repository, where they do. */
@RoomTest
class RealHistoryTests {
    private static final Path HISTORY = Path.of("..", "..", "shared", "data", "replies", "history.tsv");

    @Autowired
    CaseImports imports;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theRealHistoryComesInWithoutAMapWithEveryReplyAndBothTimes() {
        assumeTrue(Files.exists(HISTORY), "the real history is not beside this repository: skipped");
        String source = "test-" + UUID.randomUUID();
        ImportOptions options =
                ImportOptions.of(ColumnMap.byName(Fields.OF_CASES)).from(source);

        ImportReport report = as(() -> imports.run(ImportFile.of(HISTORY), options, ImportProgress.UNWATCHED));

        assertThat(report.check().rows()).isEqualTo(2_005);
        assertThat(report.check().unusedColumns()).isEmpty();
        assertThat(report.job().created()).isEqualTo(2_005);
        assertThat(count(source, "TRUE")).isEqualTo(2_005);
        assertThat(count(source, "closed_at >= registered_at AND first_responded_at IS NOT NULL"))
                .isEqualTo(2_005);
        assertThat(count(source, "EXISTS (SELECT 1 FROM case_event e WHERE e.case_id = c.id AND e.kind = 'REPLIED')"))
                .isEqualTo(2_005);
        assertThat(count(source, "caller_id IS NOT NULL")).isEqualTo(2_005);
        as(() -> imports.undo(report.job().id()));
        assertThat(count(source, "TRUE")).isZero();
    }

    private int count(String source, String condition) {
        return tenants.runAs(
                NINGBO,
                () -> transaction.execute(status -> jdbc.sql(
                                "SELECT count(*) FROM hotline_case c WHERE source = ? AND removed_at IS NULL AND "
                                        + condition)
                        .param(source)
                        .query(Integer.class)
                        .single()));
    }

    private <T> T as(Supplier<T> work) {
        return tenants.runAs(
                NINGBO, () -> CurrentOperator.runAs(SystemOperator.of(NINGBO, "test", Role.CITY_ADMINISTRATOR), work));
    }
}
