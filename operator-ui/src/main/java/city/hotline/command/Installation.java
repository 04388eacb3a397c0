package city.hotline.command;

import city.hotline.BolingApplication;
import city.hotline.embedded.EmbeddedCluster;
import city.hotline.embedded.EmbeddedShards;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** One machine's installation: its data folder, its PostgreSQL, its application. */
final class Installation implements AutoCloseable {
    private static final List<String> DATABASES = List.of("boling");

    private final EmbeddedCluster cluster;
    private final ConfigurableApplicationContext application;

    private Installation(EmbeddedCluster cluster, ConfigurableApplicationContext application) {
        this.cluster = cluster;
        this.application = application;
    }

    /** Starts PostgreSQL in {@code data} and the application with its screens on {@code port}. */
    static Installation start(Path data, int port) {
        EmbeddedCluster cluster = EmbeddedCluster.start(data.resolve("postgres"), true);
        Map<String, Object> properties = new HashMap<>(EmbeddedShards.prepare(cluster, DATABASES));
        properties.put("server.port", port);
        SpringApplication spring = new SpringApplication(BolingApplication.class);
        spring.setWebApplicationType(WebApplicationType.SERVLET);
        spring.setDefaultProperties(properties);
        return new Installation(cluster, spring.run());
    }

    ConfigurableApplicationContext application() {
        return application;
    }

    @Override
    public void close() {
        application.close();
        cluster.close();
    }
}
