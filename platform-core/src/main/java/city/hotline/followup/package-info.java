/** Calling back: responded, solved, satisfied are three answers; a dissatisfied citizen sends a case to rework. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "tenancy", "access", "catalogue", "callers", "cases"})
package city.hotline.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
