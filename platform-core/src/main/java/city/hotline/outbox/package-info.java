/**
 * What has to leave a transaction: entries that commit or vanish with it, the drainer that hands them over, at least once
 * and fairly over cities, and the dead letters that platform operations sees.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "tenancy", "access"})
package city.hotline.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
