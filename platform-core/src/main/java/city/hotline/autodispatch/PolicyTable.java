package city.hotline.autodispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The present city's policy as a row; none as long as it is as it was shipped. */
@Component
class PolicyTable {
    private static final String FIRST = """
            insert into dispatch_policy (automatic, last, percent, certainty, danger, excluded, version, changed_by, changed_at)
            values (:automatic, :last, :percent, :certainty, :danger, :excluded, :version, :by, :at)""";
    private static final String NEXT = """
            update dispatch_policy set automatic = :automatic, last = :last, percent = :percent, certainty = :certainty,
                   danger = :danger, excluded = :excluded, version = :version, changed_by = :by, changed_at = :at
            where version = :version - 1""";

    private final JdbcClient jdbc;

    PolicyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Policy read() {
        return jdbc.sql("select * from dispatch_policy")
                .query(PolicyTable::policy)
                .optional()
                .orElse(Policy.SHIPPED);
    }

    /** @return whether it was still the one before {@code policy}; otherwise nothing was written */
    boolean write(Policy policy, Instant at) {
        try {
            JdbcClient.StatementSpec statement = policy.version() == 1 ? jdbc.sql(FIRST) : jdbc.sql(NEXT);
            Policy.Rules rules = policy.rules();
            return statement
                            .param("automatic", rules.automatic())
                            .param("last", rules.last())
                            .param("percent", rules.percent())
                            .param("certainty", rules.certainty())
                            .param("danger", rules.danger())
                            .param(
                                    "excluded",
                                    new SqlArrayValue("text", rules.excluded().toArray()))
                            .param("version", policy.version())
                            .param("by", policy.changedBy())
                            .param("at", at.atOffset(ZoneOffset.UTC))
                            .update()
                    == 1;
        } catch (DuplicateKeyException meanwhile) {
            return false;
        }
    }

    private static Policy policy(ResultSet row, int index) throws SQLException {
        return new Policy(
                new Policy.Rules(
                        row.getBoolean("automatic"),
                        row.getInt("last"),
                        row.getInt("percent"),
                        row.getInt("certainty"),
                        row.getBoolean("danger"),
                        List.copyOf(Arrays.asList(
                                (String[]) row.getArray("excluded").getArray()))),
                row.getLong("version"),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
