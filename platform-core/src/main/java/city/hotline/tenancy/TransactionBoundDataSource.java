package city.hotline.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * The data source that feature code is given. It owns no connection: inside a transaction Spring hands out the one that
 * Hibernate already holds for the tenant, and outside a transaction there is none, so a statement without a tenant or
 * without a transaction fails here.
 */
final class TransactionBoundDataSource extends AbstractDataSource {
    @Override
    public Connection getConnection() throws SQLException {
        throw new SQLException(
                new TenantMissing("no transaction of a tenant is open; data is touched inside @Transactional alone"));
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }
}
