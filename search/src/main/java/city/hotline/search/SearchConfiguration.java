package city.hotline.search;

import city.hotline.tenancy.Tenants;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the two finders apart: the database is always there, an engine where one is named. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DoorProperties.class)
class SearchConfiguration {
    static final String DATABASE = "postgresFinder";

    @Bean
    GuardedEngine guardedEngine(
            ObjectProvider<Finder> finders,
            @Qualifier(DATABASE) Finder database,
            Tenants tenants,
            DoorProperties properties,
            EngineHealth health) {
        Finder engine = finders.stream()
                .filter(finder -> !finder.equals(database))
                .findFirst()
                .orElse(null);
        return new GuardedEngine(engine, tenants, properties, health);
    }
}
