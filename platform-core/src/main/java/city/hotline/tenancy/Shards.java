package city.hotline.tenancy;

import city.hotline.foundation.HotlineProperties;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** The connection pools: one of the application's login for every shard, and the owner's where this process plays a role that needs it. */
@Component
class Shards implements AutoCloseable {
    /** A backend that has touched 1,000 schemas holds hundreds of megabytes of catalog cache: connections are renewed. */
    private static final Duration LONGEST_LIFE = Duration.ofMinutes(15);

    private final Map<String, HikariDataSource> applications = new LinkedHashMap<>();
    private final Map<String, HikariDataSource> owners = new LinkedHashMap<>();
    private final Map<String, String> logins = new LinkedHashMap<>();
    private final String main;

    Shards(TenancyProperties properties, HotlineProperties process) {
        if (properties.shards().isEmpty()) {
            throw new IllegalStateException(
                    "hotline.tenancy.shards is empty: name at least one PostgreSQL database (url, user, password)");
        }
        main = properties.shards().getFirst().id();
        for (TenancyProperties.Shard shard : properties.shards()) {
            applications.put(shard.id(), pool(shard, shard.user(), shard.password(), properties.poolSize(), "app"));
            logins.put(shard.id(), shard.user());
            if (process.mayOwnSchemas() && !shard.owner().isEmpty()) {
                owners.put(shard.id(), pool(shard, shard.owner(), shard.ownerPassword(), 3, "owner"));
            }
        }
    }

    DataSource application(String shard) {
        return found(applications, shard);
    }

    DataSource owner(String shard) {
        return Optional.ofNullable(owners.get(shard)).orElseThrow(OwnerMissing::new);
    }

    /** The name of the login that requests run on. */
    String login(String shard) {
        return found(logins, shard);
    }

    /** The shard that holds the directory. */
    String main() {
        return main;
    }

    /** @throws IllegalStateException when there is no such shard */
    String known(String shard) {
        found(applications, shard);
        return shard;
    }

    Set<String> ids() {
        return applications.keySet();
    }

    boolean hasOwner() {
        return owners.size() == applications.size();
    }

    @Override
    public void close() {
        applications.values().forEach(HikariDataSource::close);
        owners.values().forEach(HikariDataSource::close);
    }

    private static <T> T found(Map<String, T> places, String shard) {
        return Optional.ofNullable(places.get(shard))
                .orElseThrow(() -> new IllegalStateException("shard " + shard + " is not configured here"));
    }

    private static HikariDataSource pool(
            TenancyProperties.Shard shard, String user, String password, int size, String kind) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(shard.id() + "-" + kind);
        config.setJdbcUrl(shard.url());
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(kind.equals("owner") ? 0 : Math.min(2, size));
        config.setAutoCommit(false);
        config.setMaxLifetime(LONGEST_LIFE.toMillis());
        config.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
        config.setInitializationFailTimeout(-1);
        // A prepared statement on the server would outlive the search path it was planned for.
        config.addDataSourceProperty("prepareThreshold", "0");
        // The detail of an error holds the values of the row that caused it; they are nobody's business in a log.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("ApplicationName", "boling-" + kind);
        return new HikariDataSource(config);
    }
}
