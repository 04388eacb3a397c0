package city.hotline.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/**
 * Reads straight from the rows what may be found. What became of a case is what its last handler reported, or what the
 * citizen was told at once or by an older system.
 */
@Component
class CaseFeedRows implements CaseFeed {
    private static final String FINDABLE = """
            select c.id, c.number, c.title, c.description, c.address, c.area, c.line, c.confidential, c.item_code,
                   c.state, c.handler_name, c.registered_at, c.closed_at,
                   coalesce(
                       (select a.result from case_assignment a where a.case_id = c.id and a.result <> ''
                        order by a.assigned_at desc, a.id desc limit 1),
                       (select e.text from case_event e
                        where e.case_id = c.id and e.kind in ('ANSWERED', 'REPLIED') and e.text <> ''
                        order by e.seq desc limit 1),
                       '') as outcome
            from hotline_case c
            where c.removed_at is null and not exists (select 1 from sealed_line s where s.line = c.line)""";
    private static final String OF = FINDABLE + " and c.id = any(:ids)";
    private static final String FIRST = FINDABLE + " order by c.id limit :limit";
    private static final String AFTER = FINDABLE + " and c.id > :last order by c.id limit :limit";

    private final JdbcClient jdbc;

    CaseFeedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SearchableCase> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(OF)
                        .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                        .query(CaseFeedRows::read)
                        .list();
    }

    @Override
    public List<SearchableCase> after(@Nullable UUID last, int limit) {
        JdbcClient.StatementSpec page =
                last == null ? jdbc.sql(FIRST) : jdbc.sql(AFTER).param("last", last);
        return page.param("limit", limit).query(CaseFeedRows::read).list();
    }

    private static SearchableCase read(ResultSet row, int index) throws SQLException {
        return new SearchableCase(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("description"),
                row.getString("address"),
                row.getString("area"),
                row.getString("line"),
                row.getBoolean("confidential"),
                row.getString("item_code"),
                CaseState.valueOf(row.getString("state")),
                row.getString("handler_name"),
                row.getString("outcome"),
                Columns.instant(row, "registered_at"),
                Columns.instantOrNull(row, "closed_at"));
    }
}
