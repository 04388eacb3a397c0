package city.hotline.command.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;

/** Fills a benchmark's schema with cases, without the product: no trigger sees them, and the planner knows them. */
final class QueueFill {
    /** Every twentieth is open, in each state that a queue shows; the later, the more of them are late. */
    private static final String FILL = """
            insert into hotline_case (id, number, state, version, channel, registered_by_name, registered_at, title, description,
                item_code, handler_kind, handler_id, handler_name, returns, first_response_due_at, first_responded_at,
                handling_due_at, done_at, follow_up_due_at, closed_at, next_due_at, warned_for)
            select gen_random_uuid(), 'XX-20200101-' || n, facts.state, 0, 'PHONE', 'bench', facts.at, '路灯不亮 ' || n,
                '小区门口的路灯坏了三天', '020101',
                case when facts.state <> 'REGISTERED' then 'DEPARTMENT' end,
                case when facts.state <> 'REGISTERED' then facts.handler end,
                case when facts.state <> 'REGISTERED' then '承办单位' else '' end,
                n % 60 / 59, facts.at + interval '5 minutes', facts.at + interval '4 minutes', facts.at + interval '5 days',
                case when facts.state in ('DONE', 'CLOSED_SOLVED') then facts.at + interval '2 days' end,
                case when facts.state in ('DONE', 'CLOSED_SOLVED') then facts.at + interval '3 days' end,
                case when facts.state = 'CLOSED_SOLVED' then facts.at + interval '3 days' end,
                case when facts.state <> 'CLOSED_SOLVED' then facts.at + interval '5 days' end,
                case when facts.state <> 'CLOSED_SOLVED' and n % 3 = 0 then facts.at + interval '5 days' end
            from generate_series(1, ?) n
            cross join (select array_agg(id order by code) ids from department) departments cross join lateral (select
                now() - (n % 20 > 0)::int * interval '400 days' * n / ? - n % 10 * interval '1 day' as at,
                case when n % 20 > 0 then 'CLOSED_SOLVED' else
                    (array['REGISTERED', 'ASSIGNED', 'ACCEPTED', 'ARRIVED', 'WAITING', 'DONE'])[1 + n / 20 % 6] end as state,
                departments.ids[1 + n % array_length(departments.ids, 1)] as handler) facts""";

    private final DataSource superuser;
    private final String schema;

    QueueFill(DataSource superuser, String schema) {
        this.superuser = superuser;
        this.schema = schema;
    }

    /** @param handler an account that is to work for the first department */
    void fill(int rows, UUID handler) throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET search_path = " + schema);
            statement.execute("SET session_replication_role = replica");
            try (PreparedStatement fill = connection.prepareStatement(FILL)) {
                fill.setInt(1, rows);
                fill.setInt(2, rows);
                fill.executeUpdate();
            }
            try (PreparedStatement member = connection.prepareStatement(
                    "insert into department_member (account, department) select ?, id from department order by code limit 1")) {
                member.setObject(1, handler);
                member.executeUpdate();
            }
            statement.execute("VACUUM ANALYZE hotline_case");
        }
    }
}
