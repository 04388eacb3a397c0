package city.hotline.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The timelines of all cases. It is written to and read; the database lets nobody change it. */
@Component
class Timeline {
    private final JdbcClient jdbc;

    Timeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes what was done with {@code subject}, which is flushed, and which facts it changed. */
    void write(Case subject, TimelineKind kind, String text, Map<String, String> before, Step step) {
        jdbc.sql("""
                        insert into case_event (case_id, at, actor, kind, text, detail)
                        values (:id, :at, :actor, :kind, :text, cast(:detail as jsonb))""")
                .param("id", subject.id().value())
                .param("at", Columns.at(step.at()))
                .param("actor", step.actor())
                .param("kind", kind.name())
                .param("text", text)
                .param("detail", Json.write(detail(subject, before)))
                .update();
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
