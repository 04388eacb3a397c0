/** The people who call: phone numbers, names, households, tags, and who asked to stay confidential. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "tenancy"})
package city.hotline.callers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
