package city.hotline.command;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The rooms without screens and without a web server, for a command's short life. */
@EnableAutoConfiguration(
        excludeName = {
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "com.vaadin.flow.spring.VaadinScopesConfig"
        })
@EntityScan("city.hotline")
@EnableJpaRepositories("city.hotline")
@ComponentScan(
        basePackages = "city.hotline",
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "city\\.hotline\\.ui\\..*"),
            @ComponentScan.Filter(SpringBootApplication.class)
        })
class Domain {

    /** Opens the domain on the databases that {@code databases} found; the caller closes it. */
    static ConfigurableApplicationContext open(Databases databases) {
        return open(databases, Map.of());
    }

    /** As {@link #open(Databases)}, with settings that differ from a command's usual ones. */
    static ConfigurableApplicationContext open(Databases databases, Map<String, Object> settings) {
        return run(databases.properties(), settings);
    }

    /** With the search engine beside the databases, for the commands that need it. */
    static ConfigurableApplicationContext open(Engines engines) {
        return run(engines.properties(), Map.of());
    }

    private static ConfigurableApplicationContext run(Map<String, Object> engines, Map<String, Object> settings) {
        Map<String, Object> properties = new HashMap<>(engines);
        // A command does its own work and leaves what is waiting to the process that runs.
        properties.put("hotline.roles", "operator,admin,migrate,embedded");
        properties.put("spring.main.banner-mode", "off");
        properties.put("logging.level.root", "ERROR");
        properties.put("spring.main.lazy-initialization", true);
        properties.put("hotline.demo", false);
        properties.putAll(settings);
        return new SpringApplicationBuilder(Domain.class)
                .web(WebApplicationType.NONE)
                .properties(properties)
                .run();
    }
}
