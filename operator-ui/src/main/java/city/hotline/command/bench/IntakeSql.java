package city.hotline.command.bench;

import city.hotline.foundation.Uuids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * The floor: the statements of one intake, in the same order and on the same tables, sent by plain JDBC on one open
 * connection of the application's login. What the product takes beyond it is the product's own.
 */
final class IntakeSql implements AutoCloseable {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    private final Connection connection;

    IntakeSql(BenchInstallation installation) throws SQLException {
        String url = installation.url() + "?prepareThreshold=0";
        connection = DriverManager.getConnection(url, installation.user(), installation.password());
        connection.setAutoCommit(false);
    }

    /** One new caller with one case about an item, under a key, with its timeline entry and its audit entry. */
    void intake(String schema, String phone, String title, String description) {
        try {
            wear(schema);
            register(phone, title, description);
            connection.commit();
        } catch (SQLException refused) {
            throw new IllegalStateException("the floor was refused", refused);
        }
    }

    /** Adds {@code rows} closed cases, so that every group of cities holds the same total. */
    void fill(String schema, int rows) {
        try {
            wear(schema);
            run("""
                    insert into hotline_case (id, number, state, version, channel, registered_by_name, registered_at, title,
                        description, first_response_due_at, handling_due_at, closed_at)
                    select gen_random_uuid(), 'XX-20200101-' || n, 'ANSWERED', 0, 'PHONE', 'bench',
                        timestamptz '2020-01-01' + n * interval '1 minute', '路灯不亮 ' || n, '小区门口的路灯坏了三天',
                        timestamptz '2020-01-01', timestamptz '2020-01-02', timestamptz '2020-01-02'
                    from generate_series(1, ?) n""", rows);
            connection.commit();
        } catch (SQLException refused) {
            throw new IllegalStateException("the cities could not be filled", refused);
        }
    }

    private void wear(String schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL search_path = " + schema + "; SET LOCAL ROLE " + schema);
        }
    }

    private void register(String phone, String title, String description) throws SQLException {
        OffsetDateTime now = OffsetDateTime.now(CLOCK);
        UUID id = Uuids.next();
        ask("select id, code, name_zh, questions::text from service_item where code = ?", "020101");
        run(
                "insert into idempotency_key (key, digest, case_id, at) values (?, ?, ?, ?) on conflict (key) do nothing",
                id.toString(),
                digest(title + description),
                id,
                now);
        UUID caller = caller(phone, now);
        String number = ask(
                """
                insert into hotline_case (id, number, state, version, channel, caller_id, registered_by_name, registered_at,
                    title, description, item_code, address, first_response_due_at, handling_due_at, next_due_at)
                values (?, ?, 'REGISTERED', 0, 'PHONE', ?, 'bench', ?, ?, ?, '020101', '中山西路 1 号', ?, ?, ?)
                returning number""",
                id,
                "YY-" + DAY.format(now) + "-",
                caller,
                now,
                title,
                description,
                now.plusMinutes(5),
                now.plusDays(1),
                now.plusMinutes(5));
        run("""
                insert into case_event (case_id, at, actor, kind, text, detail)
                values (?, ?, 'bench', 'OPENED', '', cast('{"version":0,"was":{},"became":{}}' as jsonb))""", id, now);
        run(
                "insert into audit_entry (at, actor, action, subject, detail) values (?, 'bench', 'CASE_OPENED', ?, ?)",
                now,
                "case:" + id,
                number);
    }

    private UUID caller(String phone, OffsetDateTime now) throws SQLException {
        UUID caller = Uuids.next();
        ask("select caller_id from caller_phone where number = ?", phone);
        run("insert into caller (id, created_at) values (?, ?)", caller, now);
        run("""
                insert into caller_phone (number, caller_id, raw, dialled, added_at) values (?, ?, ?, ?, ?)
                on conflict (number) do nothing""", phone, caller, phone, phone.substring(1), now);
        return caller;
    }

    /** The first column of the first row; empty when there is none. */
    private String ask(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
