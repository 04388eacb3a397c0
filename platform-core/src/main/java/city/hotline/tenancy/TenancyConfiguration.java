package city.hotline.tenancy;

import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the boundary under Spring's and Hibernate's feet. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TenancyProperties.class)
class TenancyConfiguration {

    @Bean
    DataSource dataSource() {
        return new TransactionBoundDataSource();
    }

    @Bean
    Changelogs changelogs() {
        return Changelogs.shipped();
    }

    @Bean
    HibernatePropertiesCustomizer tenancy(TenantConnections connections) {
        return properties -> {
            properties.put(MultiTenancySettings.MULTI_TENANT_CONNECTION_PROVIDER, connections);
            properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new BoundTenant());
            properties.put(AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true);
            properties.put(AvailableSettings.USE_SECOND_LEVEL_CACHE, false);
            properties.put(AvailableSettings.USE_QUERY_CACHE, false);
            // No tenant is bound while the application starts, so Hibernate must not ask a database what it is.
            properties.put("hibernate.boot.allow_jdbc_metadata_access", false);
            properties.put(AvailableSettings.JAKARTA_HBM2DDL_DB_NAME, "PostgreSQL");
            properties.put(AvailableSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, "18");
        };
    }

    /** The empty name stands for "nobody": a session may be opened with it at start-up, but gets no connection. */
    private static final class BoundTenant implements CurrentTenantIdentifierResolver<String> {
        @Override
        public String resolveCurrentTenantIdentifier() {
            return Tenants.bound().map(tenant -> tenant.id().code()).orElse("");
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return true;
        }

        @Override
        public boolean isRoot(String tenant) {
            return false;
        }
    }
}
