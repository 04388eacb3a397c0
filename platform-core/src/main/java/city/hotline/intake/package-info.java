/** The contact while it lasts: the ring, the screen pop, the draft, and the ending that makes a case of it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation",
            "tenancy",
            "access",
            "catalogue",
            "callers",
            "departments",
            "providers",
            "cases"
        })
package city.hotline.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
