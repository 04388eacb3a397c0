package city.hotline.followup;

import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.notifications.Occasion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** What has to be known of cases to write to their citizens; the one place that says to whom anything is written. */
@Component
public class CitizenCases {
    /** Nothing is written about a sealed line: a phone may lie on the kitchen table. */
    private static final String TOLD = """
            select c.id, c.number, c.title, c.state, c.reworks, c.handler_name, phone.number as phone,
                coalesce(item.urgency in ('DANGER', 'URGENT'), false) as pressing
            from hotline_case c left join service_item item on item.id = c.item_id
            cross join lateral (select p.number from caller_phone p
                where p.caller_id = c.caller_id and p.number like '+861%' order by p.added_at, p.number limit 1) phone
            where c.id = any(:ids) and c.removed_at is null and c.import_id is null
                and c.line <> all(array(select s.line from sealed_line s))""";

    private final JdbcClient jdbc;

    CitizenCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A case as its citizen is told of it.
     *
     * @param phone a mobile, which can be written to
     * @param pressing whether its item is of danger or urgent by the catalogue: somebody comes tonight
     */
    public record Told(
            CaseId id,
            String number,
            String title,
            CaseState state,
            int reworks,
            String handler,
            String phone,
            boolean pressing) {
        private static final int SHORT_TITLE = 24;

        /** Short enough for a short message. */
        public String shortTitle() {
            return title.codePointCount(0, title.length()) <= SHORT_TITLE
                    ? title
                    : title.substring(0, title.offsetByCodePoints(0, SHORT_TITLE)) + "…";
        }

        /** Tells an occasion of the present round from every other. */
        String once(Occasion occasion) {
            return id + " " + occasion + " " + reworks;
        }
    }

    /** Those of the cases whose citizens can be written to. */
    public List<Told> told(Collection<UUID> ids) {
        return jdbc.sql(TOLD)
                .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                .query(CitizenCases::read)
                .list();
    }

    private static Told read(ResultSet row, int index) throws SQLException {
        return new Told(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                CaseState.valueOf(row.getString("state")),
                row.getInt("reworks"),
                row.getString("handler_name"),
                row.getString("phone"),
                row.getBoolean("pressing"));
    }
}
