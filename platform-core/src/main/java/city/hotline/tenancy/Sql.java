package city.hotline.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** Plain statements on the owner's connections, each block in one transaction. */
final class Sql {
    private Sql() {}

    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Runs {@code work} in one transaction; any failure rolls all of it back. */
    static <T> T inTransaction(DataSource source, Work<T> work) {
        try (Connection connection = source.getConnection()) {
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new DataAccessResourceFailureException(
                    "the database refused: SQL state " + failed.getSQLState(), failed);
        }
    }

    /**
     * Runs {@code work} in one transaction while no other process holds the lock of that name in the same database. The
     * lock belongs to the connection: it ends with it, whatever kills the process, and it outlives the commits of
     * {@code work}.
     */
    static <T> T holding(DataSource source, String lock, Work<T> work) {
        return inTransaction(source, connection -> {
            try (AdvisoryLock _ = AdvisoryLock.take(connection, lock)) {
                T result = work.on(connection);
                connection.commit();
                return result;
            }
        });
    }

    static boolean run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }

    static int change(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** The first column of every row, as text. */
    static List<String> texts(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private record AdvisoryLock(Connection connection, String name) implements AutoCloseable {
        static AdvisoryLock take(Connection connection, String name) throws SQLException {
            texts(connection, "select pg_advisory_lock(hashtextextended(?, 0))", name);
            connection.commit();
            return new AdvisoryLock(connection, name);
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            texts(connection, "select pg_advisory_unlock(hashtextextended(?, 0))", name);
            connection.commit();
        }
    }
}
