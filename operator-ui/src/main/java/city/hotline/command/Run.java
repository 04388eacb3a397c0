package city.hotline.command;

import city.hotline.BolingApplication;
import city.hotline.onboarding.DemoCities;
import city.hotline.onboarding.DemoLogin;
import city.hotline.tenancy.MigrationReport;
import city.hotline.tenancy.Migrations;
import city.hotline.tenancy.Tenant;
import java.nio.channels.FileLock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./hotline run}: the whole platform on one machine, until Ctrl-C. */
@Command(name = "run", description = "start everything on this machine", mixinStandardHelpOptions = true)
final class Run implements Callable<Integer> {
    static final int STILL_RUNNING = -1;

    @Mixin
    private DataFolder data = new DataFolder();

    @Option(names = "--port", defaultValue = "8080", description = "port of the screens (default: ${DEFAULT-VALUE})")
    private int port;

    @Override
    public Integer call() {
        long began = System.nanoTime();
        FileLock lock = data.own().orElseThrow(() -> new CannotDo("run.owned", data.path()));
        Engines engines = Engines.start(data);
        List<DemoLogin> logins = new ArrayList<>();
        ConfigurableApplicationContext application = start(engines, logins);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(application, engines, lock), "boling-stop"));
        announce(logins, Duration.ofNanos(System.nanoTime() - began));
        return STILL_RUNNING;
    }

    /** Upgrades and demo cities come before the application says that it is ready. */
    private ConfigurableApplicationContext start(Engines engines, List<DemoLogin> logins) {
        try {
            return new SpringApplicationBuilder(BolingApplication.class)
                    .properties(properties(engines))
                    .registerShutdownHook(false)
                    .listeners((ApplicationListener<ApplicationStartedEvent>)
                            started -> logins.addAll(prepare(started.getApplicationContext())))
                    .run();
        } catch (RuntimeException failed) {
            engines.close();
            throw failed instanceof PortInUseException ? new CannotDo("run.port", port) : failed;
        }
    }

    /** On one machine nobody else upgrades the cities that an older version left. */
    private static List<DemoLogin> prepare(ApplicationContext application) {
        MigrationReport report = application.getBean(Migrations.class).run();
        report.failed().forEach(failure -> Say.aside("migrate.failed", failure.tenant(), failure.sentence()));
        return application.getBean(DemoCities.class).make();
    }

    private Map<String, Object> properties(Engines engines) {
        Map<String, Object> properties = new HashMap<>(engines.properties());
        properties.put("server.port", port);
        properties.put("hotline.demo", true);
        properties.put("hotline.access.second-factor-required", false);
        properties.put("spring.main.banner-mode", "off");
        properties.put("logging.threshold.console", "ERROR");
        properties.put("logging.file.name", data.log().toString());
        return properties;
    }

    private void announce(List<DemoLogin> logins, Duration took) {
        Say.line("run.started", took.toMillis() / 1000.0);
        Tenant shown = null;
        for (DemoLogin login : logins) {
            if (!login.tenant().equals(shown)) {
                shown = login.tenant();
                Say.plain(
                        "\n  ",
                        "run.city",
                        shown.nameZh(),
                        address(shown.hosts().iterator().next()));
            }
            Say.plain("    ", "run.login", login.loginName(), login.password(), login.displayName());
        }
        Say.line("run.stop", data.path(), data.log());
    }

    private String address(String host) {
        return "http://" + host + (port == 80 ? "" : ":" + port);
    }

    private static void stop(ConfigurableApplicationContext application, Engines engines, FileLock lock) {
        application.close();
        engines.close();
        try (lock) {
            Say.line("run.stopped");
        } catch (java.io.IOException released) {
            Say.aside("failed", released);
        }
    }
}
