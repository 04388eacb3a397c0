package city.hotline.tenancy;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;

/** The directory's tables, read by the application's login in the role that may read nothing else. */
@Component
@DependsOn("platformSchema")
class DirectoryTable {
    private static final String ROWS = """
            select t.code, t.kind, t.state, t.name_zh, t.name_en, t.number_prefix, t.accent, t.time_zone, t.shard,
                   array(select h.host from tenant_host h where h.tenant = t.code) as hosts
            from tenant t order by t.code""";

    private final Shards shards;

    DirectoryTable(Shards shards) {
        this.shards = shards;
    }

    long epoch() {
        return ask("select epoch from directory_epoch", rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    DirectoryCopy read() {
        long epoch = epoch();
        return DirectoryCopy.of(epoch, ask(ROWS, DirectoryTable::tenants));
    }

    private static List<Tenant> tenants(ResultSet rows) throws SQLException {
        List<Tenant> tenants = new ArrayList<>();
        while (rows.next()) {
            tenants.add(new Tenant(
                    new TenantId(rows.getString("code")),
                    TenantKind.valueOf(rows.getString("kind")),
                    TenantState.valueOf(rows.getString("state")),
                    rows.getString("name_zh"),
                    rows.getString("name_en"),
                    rows.getString("number_prefix"),
                    rows.getString("accent"),
                    ZoneId.of(rows.getString("time_zone")),
                    rows.getString("shard"),
                    hosts(rows.getArray("hosts"))));
        }
        return tenants;
    }

    private static Set<String> hosts(Array hosts) throws SQLException {
        return Set.of((String[]) hosts.getArray());
    }

    private <T> T ask(String sql, Rows<T> rows) {
        try (Connection connection = TenantConnections.wearing(
                        shards.application(shards.main()).getConnection(), "platform", "boling_directory");
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            T result = rows.from(found);
            connection.commit();
            return result;
        } catch (SQLException unreadable) {
            throw new CannotGetJdbcConnectionException("the directory of tenants cannot be read", unreadable);
        }
    }

    private interface Rows<T> {
        T from(ResultSet rows) throws SQLException;
    }
}
