/**
 * The boundary between cities, and the only room that knows where one ends: the directory of tenants, their shards,
 * schemas and database roles, the connection that wears one tenant's role for one transaction, the host name that names
 * a tenant, and {@link city.hotline.tenancy.Tenants#runAs} for work that no request brought.
 *
 * <p>It hides the tenant holder, Hibernate's resolver and every schema name. Without a tenant nothing runs.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "foundation")
package city.hotline.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
