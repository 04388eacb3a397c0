package city.hotline.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The timelines of all cases. It is written to and read; the database lets nobody change it. */
@Component
class Timeline {
    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    Timeline(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What is to be written: what was done, and what was said with it. */
    record Line(TimelineKind kind, String text) {}

    /** Writes what was done with {@code subject}, which is flushed, and which facts it changed; in one message. */
    void write(Case subject, List<Line> lines, Map<String, String> before, Step step) {
        String detail = Json.write(detail(subject, before));
        batches.batchUpdate(
                """
                insert into case_event (case_id, at, actor, kind, text, detail)
                values (:id, :at, :actor, :kind, :text, cast(:detail as jsonb))""",
                lines.stream()
                        .map(line -> new MapSqlParameterSource()
                                .addValue("id", subject.id().value())
                                .addValue("at", Columns.at(step.at()))
                                .addValue("actor", step.actor())
                                .addValue("kind", line.kind().name())
                                .addValue("text", line.text())
                                .addValue("detail", detail))
                        .toArray(SqlParameterSource[]::new));
    }

    List<TimelineEntry> of(CaseId id) {
        return jdbc.sql("select at, actor, kind, text, detail::text from case_event where case_id = :id order by seq")
                .param("id", id.value())
                .query(Timeline::entry)
                .list();
    }

    /** The facts of {@code subject} as they were at {@code version}: today's, with every later act undone. */
    Map<String, String> rewind(Case subject, long version) {
        Map<String, String> facts = subject.values();
        jdbc.sql("select detail::text from case_event where case_id = :id and (detail->>'version')::bigint > :version"
                        + " order by seq desc")
                .param("id", subject.id().value())
                .param("version", version)
                .query(String.class)
                .list()
                .forEach(detail -> facts.putAll(Json.detail(detail).was()));
        return facts;
    }

    private static TimelineDetail detail(Case subject, Map<String, String> before) {
        Map<String, String> after = subject.values();
        Map<String, String> was = new LinkedHashMap<>(before);
        was.entrySet().removeIf(fact -> fact.getValue().equals(after.get(fact.getKey())));
        after.keySet().retainAll(was.keySet());
        return new TimelineDetail(subject.version(), was, after);
    }

    private static TimelineEntry entry(ResultSet row, int index) throws SQLException {
        Instant at = Columns.instant(row, "at");
        TimelineDetail detail = Json.detail(row.getString("detail"));
        return new TimelineEntry(
                at,
                row.getString("actor"),
                TimelineKind.valueOf(row.getString("kind")),
                row.getString("text"),
                detail.changes());
    }
}
