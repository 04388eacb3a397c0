package city.hotline.command.bench;

import city.hotline.BolingApplication;
import city.hotline.command.Say;
import city.hotline.embedded.EmbeddedCluster;
import city.hotline.embedded.EmbeddedSearchEngine;
import city.hotline.embedded.EmbeddedShards;
import city.hotline.embedded.EngineHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A fresh installation that a measurement fills and throws away; PostgreSQL as durable as a real one's. */
public final class BenchInstallation implements AutoCloseable {
    private final Path folder;
    private final EmbeddedCluster cluster;
    private final @Nullable EmbeddedSearchEngine search;
    private final ConfigurableApplicationContext application;

    private BenchInstallation(
            Path folder,
            EmbeddedCluster cluster,
            @Nullable EmbeddedSearchEngine search,
            ConfigurableApplicationContext application) {
        this.folder = folder;
        this.cluster = cluster;
        this.search = search;
        this.application = application;
    }

    /** @param within where its folder is made; null for the system's temporary folder */
    static BenchInstallation start(@Nullable Path within) {
        return start(within, Map.of());
    }

    /** @param settings properties that differ from a benchmark's usual ones */
    static BenchInstallation start(@Nullable Path within, Map<String, Object> settings) {
        return start(folder(within), null, settings, Clock.systemUTC());
    }

    /** One whose time is {@code clock}'s and not the machine's; nothing but what is asked of it takes place. */
    public static BenchInstallation at(Clock clock, @Nullable Path within) {
        return start(folder(within), null, Map.of("hotline.roles", "operator,admin"), clock);
    }

    /**
     * With a search engine beside the database.
     *
     * @param settings properties that differ from a benchmark's usual ones
     * @throws IllegalStateException when the engine was not built
     */
    public static BenchInstallation withSearch(@Nullable Path within, Map<String, Object> settings) {
        Path home = EngineHome.find().orElseThrow(() -> new IllegalStateException(Say.sentence("bench.no-engine")));
        Path folder = folder(within);
        return start(folder, EmbeddedSearchEngine.start(home, folder.resolve("search")), settings, Clock.systemUTC());
    }

    private static BenchInstallation start(
            Path folder, @Nullable EmbeddedSearchEngine search, Map<String, Object> settings, Clock clock) {
        EmbeddedCluster cluster = EmbeddedCluster.start(folder.resolve("postgres"), true);
        Map<String, Object> properties = new HashMap<>(EmbeddedShards.prepare(cluster, List.of("boling")));
        properties.put("server.port", 0);
        properties.put("hotline.demo", false);
        properties.put("hotline.tenancy.spare-schemas", 0);
        properties.put("hotline.access.secret-keys", secretKey());
        properties.put("hotline.api.requests-per-second", 1_000_000);
        properties.put("hotline.api.burst", 1_000_000);
        properties.put("hotline.api.patience", "1m");
        if (search != null) {
            properties.put("hotline.search.url", search.url());
            properties.put("hotline.search.embedded", true);
        }
        properties.put("spring.main.banner-mode", "off");
        properties.put("logging.level.root", "ERROR");
        properties.putAll(settings);
        return new BenchInstallation(
                folder,
                cluster,
                search,
                new SpringApplicationBuilder(BolingApplication.class)
                        .properties(properties)
                        .initializers(context -> context.getBeanFactory().registerSingleton("clock", clock))
                        .run());
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return application.getBean(name, type);
    }

    /** The root of the search engine. */
    URI searchUrl() {
        return URI.create(application.getEnvironment().getRequiredProperty("hotline.search.url"));
    }

    int port() {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** The database for whoever fills it without the product. */
    DataSource superuser() {
        return cluster.superuser("boling");
    }

    /** Where the application's own login finds the database. */
    String url() {
        return application.getEnvironment().getRequiredProperty("hotline.tenancy.shards[0].url");
    }

    String user() {
        return application.getEnvironment().getRequiredProperty("hotline.tenancy.shards[0].user");
    }

    String password() {
        return application.getEnvironment().getRequiredProperty("hotline.tenancy.shards[0].password");
    }

    @Override
    public void close() {
        application.close();
        if (search != null) {
            search.close();
        }
        cluster.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException left) {
            throw new UncheckedIOException("the benchmark's folder could not be removed: " + folder, left);
        }
    }

    /** Thrown away with the installation. */
    private static String secretKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static Path folder(@Nullable Path within) {
        try {
            return within == null
                    ? Files.createTempDirectory("boling-bench")
                    : Files.createTempDirectory(Files.createDirectories(within), "bench");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
