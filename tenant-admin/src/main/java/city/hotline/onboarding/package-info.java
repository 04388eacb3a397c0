/**
 * Makes a city ready for its first call: schema, catalogue, directories, knowledge, first administrator, state. And, for trying the
 * product on one machine, two demo cities with demo users.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation",
            "tenancy",
            "access",
            "catalogue",
            "departments",
            "providers",
            "knowledge",
            "search"
        })
package city.hotline.onboarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
