/**
 * Makes a city ready for its first call: schema, catalogue, directories, knowledge, first administrator, state. And, for trying the
 * product on one machine, two demo cities with demo users and a citizen who follows the one's WeChat account.
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
            "notifications",
            "knowledge",
            "search"
        })
package city.hotline.onboarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
