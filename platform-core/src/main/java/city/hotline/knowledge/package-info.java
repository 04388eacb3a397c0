/**
 * What the hotline knows: articles with owner, audience, validity and versions, from draft through review to expiry; what
 * operators proposed and thought useful; what was looked for and not found.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "tenancy", "access", "catalogue", "outbox", "departments"})
package city.hotline.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
