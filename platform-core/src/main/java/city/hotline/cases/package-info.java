/** The case: what a citizen needs, what became of it, and every step between, with the clocks that run meanwhile. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"foundation", "tenancy", "access", "catalogue", "callers", "departments", "providers"})
package city.hotline.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
