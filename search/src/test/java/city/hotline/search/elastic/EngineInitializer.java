package city.hotline.search.elastic;

import city.hotline.testing.SearchEngines;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Leads an application context to the search engine of the tests, with names that no other run uses. */
class EngineInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final String PREFIX = "test" + Long.toString(System.nanoTime(), 36);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "search engine",
                        Map.of("hotline.search.url", SearchEngines.url(), "hotline.search.prefix", PREFIX)));
    }
}
