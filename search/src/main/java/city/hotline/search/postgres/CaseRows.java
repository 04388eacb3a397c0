package city.hotline.search.postgres;

import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is shown of cases that were found. */
@Component
class CaseRows {
    private static final String SELECT = """
            SELECT id, number, title, description, item_code, state, handler_name, registered_at, closed_at, coalesce(
                (SELECT nullif(a.result, '') FROM case_assignment a WHERE a.case_id = c.id
                    ORDER BY a.assigned_at DESC LIMIT 1),
                (SELECT e.text FROM case_event e WHERE e.case_id = c.id AND e.kind IN ('ANSWERED', 'REPLIED')
                    ORDER BY e.seq DESC LIMIT 1), '') AS outcome
            FROM hotline_case c WHERE id = ANY (:ids)""";

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, CaseRow> of(Collection<UUID> ids) {
        return jdbc.sql(SELECT).param("ids", ids.toArray(UUID[]::new)).query(CaseRows::read).list().stream()
                .collect(Collectors.toMap(row -> row.id().value(), Function.identity()));
    }

    private static CaseRow read(ResultSet row, int number) throws SQLException {
        return new CaseRow(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                row.getString("description"),
                row.getString("item_code"),
                CaseState.valueOf(row.getString("state")),
                row.getString("handler_name"),
                row.getString("outcome"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("closed_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    record CaseRow(
            CaseId id,
            String number,
            String title,
            String description,
            @Nullable String itemCode,
            CaseState state,
            String handler,
            String outcome,
            Instant registeredAt,
            @Nullable Instant closedAt) {}
}
