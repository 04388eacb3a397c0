package city.hotline.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of users. Callers bring the transaction. */
@Component
class AccountStore {
    private static final String ACCOUNTS = """
            SELECT a.id, a.login_name, a.display_name, a.seat_number, a.password_hash, a.roles, a.lines, a.enabled, a.stamp,
                   a.valid_from, a.created_at, t.failures, t.last_at, f.account_id IS NOT NULL AS second_factor
            FROM account a LEFT JOIN login_attempt t ON t.name_digest = sha256(convert_to(a.login_name, 'UTF8'))
                LEFT JOIN second_factor f ON f.account_id = a.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of them, in the order of their login names. */
    List<StoredAccount> all() {
        return jdbc.sql(ACCOUNTS + "ORDER BY a.login_name").query(this::account).list();
    }

    /** Some of them, in the same order. */
    List<StoredAccount> page(int offset, int limit) {
        return jdbc.sql(ACCOUNTS + "ORDER BY a.login_name LIMIT ? OFFSET ?")
                .params(limit, offset)
                .query(this::account)
                .list();
    }

    int count() {
        return jdbc.sql("SELECT count(*) FROM account").query(Integer.class).single();
    }

    Optional<StoredAccount> find(AccountId id) {
        return jdbc.sql(ACCOUNTS + "WHERE a.id = ?")
                .param(id.value())
                .query(this::account)
                .optional();
    }

    Optional<StoredAccount> find(String loginName) {
        return jdbc.sql(ACCOUNTS + "WHERE a.login_name = ?")
                .param(loginName)
                .query(this::account)
                .optional();
    }

    /** Holds the row until the transaction ends. */
    Optional<StoredAccount> lock(AccountId id) {
        return jdbc.sql(ACCOUNTS + "WHERE a.id = ? FOR UPDATE OF a")
                .param(id.value())
                .query(this::account)
                .optional();
    }

    /** Holds every enabled account that manages users, so that two of them cannot remove each other at once. */
    Set<AccountId> lockAdministrators() {
        String roles = names(Arrays.stream(Role.values())
                .filter(role -> StoredAccount.administers(Set.of(role)))
                .collect(Collectors.toSet()));
        return jdbc.sql("""
                        SELECT id FROM account WHERE enabled AND roles && string_to_array(?, ',')
                        ORDER BY id FOR UPDATE""")
                .param(roles)
                .query((row, number) -> new AccountId(row.getObject("id", UUID.class)))
                .set();
    }

    /** @throws RuntimeException {@link LoginNameTaken} or {@link SeatNumberTaken}; the transaction is then lost */
    void add(StoredAccount account) {
        unique(
                account,
                () -> jdbc.sql("""
                                INSERT INTO account (id, login_name, display_name, seat_number, password_hash, roles,
                                                     lines, enabled, stamp, valid_from, created_at)
                                VALUES (?, ?, ?, nullif(?, ''), ?, string_to_array(?, ','), string_to_array(?, ','),
                                        ?, ?, ?, ?)""")
                        .params(
                                account.id().value(),
                                account.loginName(),
                                account.displayName(),
                                Objects.requireNonNullElse(account.seatNumber(), ""),
                                account.passwordHash(),
                                names(account.roles()),
                                String.join(",", account.lines()),
                                account.enabled(),
                                account.stamp(),
                                account.validFrom(),
                                account.createdAt().atOffset(ZoneOffset.UTC))
                        .update());
    }

    /** @throws RuntimeException {@link SeatNumberTaken}; the transaction is then lost */
    void save(StoredAccount account) {
        unique(
                account,
                () -> jdbc.sql("""
                                UPDATE account SET display_name = ?, seat_number = nullif(?, ''), password_hash = ?,
                                       roles = string_to_array(?, ','), lines = string_to_array(?, ','), enabled = ?,
                                       stamp = ?, valid_from = ?
                                WHERE id = ?""")
                        .params(
                                account.displayName(),
                                Objects.requireNonNullElse(account.seatNumber(), ""),
                                account.passwordHash(),
                                names(account.roles()),
                                String.join(",", account.lines()),
                                account.enabled(),
                                account.stamp(),
                                account.validFrom(),
                                account.id().value())
                        .update());
    }

    /** Replaces an old encoding of the same password; sessions stay as they are. */
    void reencode(StoredAccount account, String hash) {
        jdbc.sql("UPDATE account SET password_hash = ? WHERE id = ? AND password_hash = ?")
                .params(hash, account.id().value(), account.passwordHash())
                .update();
    }

    private static void unique(StoredAccount account, Runnable statement) {
        try {
            statement.run();
        } catch (DuplicateKeyException taken) {
            String seat = account.seatNumber();
            if (seat != null && String.valueOf(taken.getMessage()).contains("account_seat_number_is_unique")) {
                throw new SeatNumberTaken(seat);
            }
            throw new LoginNameTaken(account.loginName());
        }
    }

    private StoredAccount account(ResultSet row, int number) throws SQLException {
        return new StoredAccount(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("login_name"),
                row.getString("display_name"),
                row.getString("seat_number"),
                row.getString("password_hash"),
                roles((String[]) row.getArray("roles").getArray()),
                row.getBoolean("enabled"),
                row.getLong("stamp"),
                row.getLong("valid_from"),
                row.getTimestamp("created_at").toInstant(),
                lockedUntil(row),
                row.getBoolean("second_factor"),
                Set.of((String[]) row.getArray("lines").getArray()));
    }

    private @Nullable Instant lockedUntil(ResultSet row) throws SQLException {
        if (row.getInt("failures") < LoginAttempts.ALLOWED) {
            return null;
        }
        Instant end = row.getTimestamp("last_at").toInstant().plus(LoginAttempts.LOCK);
        return end.isAfter(clock.instant()) ? end : null;
    }

    private static Set<Role> roles(String[] names) {
        return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toSet());
    }

    private static String names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }
}
