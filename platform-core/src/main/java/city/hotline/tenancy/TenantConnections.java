package city.hotline.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.springframework.stereotype.Component;

/**
 * Lends Hibernate a connection that wears one tenant's role and sees one tenant's schema until its transaction ends.
 *
 * <p>The two {@code SET LOCAL} travel as one message and open the transaction, so nothing needs to be put back: commit,
 * rollback, an exception and a cancelled thread all end them. What the connection was before does not matter, and it is
 * never asked.
 */
@Component
class TenantConnections implements MultiTenantConnectionProvider<String> {
    private final Shards shards;
    private final TenantDirectory directory;

    TenantConnections(Shards shards, TenantDirectory directory) {
        this.shards = shards;
        this.directory = directory;
    }

    @Override
    public Connection getConnection(String code) throws SQLException {
        if (code.isEmpty()) {
            throw new TenantMissing();
        }
        Tenant tenant = directory.byId(new TenantId(code)).orElseThrow(TenantMissing::new);
        return wearing(shards.application(tenant.shard()).getConnection(), tenant.schema(), tenant.schema());
    }

    /** Puts {@code role} and {@code schema} on for the transaction that this opens; a failure gives the connection back. */
    static Connection wearing(Connection connection, String schema, String role) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL search_path = " + schema + "; SET LOCAL ROLE " + role);
            return connection;
        } catch (SQLException refused) {
            connection.close();
            throw refused;
        }
    }

    @Override
    public void releaseConnection(String code, Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public Connection getAnyConnection() {
        throw new TenantMissing();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }
}
