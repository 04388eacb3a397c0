/**
 * Which service item a text is about: learnt from the city's own history on top of what its catalogue says, trained in
 * the background, and silent where it is unsure.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation",
            "tenancy",
            "access",
            "catalogue",
            "outbox",
            "departments",
            "knowledge",
            "cases",
            "learning",
            "search"
        })
package city.hotline.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
