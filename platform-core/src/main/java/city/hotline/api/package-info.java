/** The REST interface, and the one mapper from refusals to {@code application/problem+json}. */
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
            "notifications",
            "cases",
            "followup",
            "intake"
        })
package city.hotline.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
