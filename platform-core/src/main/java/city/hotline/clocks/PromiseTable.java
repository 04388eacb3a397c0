package city.hotline.clocks;

import city.hotline.calendar.Counting;
import city.hotline.cases.DeadlineKind;
import city.hotline.catalogue.Span;
import city.hotline.catalogue.Urgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The present city's promises at rest. */
@Component
class PromiseTable {
    private static final Comparator<Promise> ORDER = Comparator.comparing(Promise::kind)
            .thenComparingInt(Promise::nearness)
            .thenComparing(Promise::scope);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    PromiseTable(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Kind by kind, the general one first. */
    Promises read() {
        return new Promises(jdbc
                .sql("select kind, codes, urgency, span, counting, warn, supervisor, administrator from promise")
                .query(PromiseTable::promise)
                .list()
                .stream()
                .sorted(ORDER)
                .toList());
    }

    void write(Promises promises) {
        jdbc.sql("delete from promise").update();
        batches.batchUpdate("""
                insert into promise (kind, codes, urgency, span, counting, warn, supervisor, administrator)
                values (:kind, :codes, :urgency, :span, :counting, :warn, :supervisor, :administrator)""", promises.all().stream().map(PromiseTable::row).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(Promise promise) {
        return new MapSqlParameterSource()
                .addValue("kind", promise.kind().name())
                .addValue("codes", promise.codes())
                .addValue(
                        "urgency",
                        promise.urgency() == null ? "" : promise.urgency().name())
                .addValue("span", promise.span().toString())
                .addValue("counting", promise.counting().name())
                .addValue("warn", promise.ladder().warn())
                .addValue("supervisor", promise.ladder().supervisor())
                .addValue("administrator", promise.ladder().administrator());
    }

    private static Promise promise(ResultSet row, int index) throws SQLException {
        String urgency = row.getString("urgency");
        return new Promise(
                DeadlineKind.valueOf(row.getString("kind")),
                row.getString("codes"),
                urgency.isEmpty() ? null : Urgency.valueOf(urgency),
                Span.parse(row.getString("span")),
                Counting.valueOf(row.getString("counting")),
                new Ladder(row.getInt("warn"), row.getInt("supervisor"), row.getInt("administrator")));
    }
}
