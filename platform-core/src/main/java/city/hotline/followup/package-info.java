/**
 * Calling back: responded, solved, satisfied are three answers; a dissatisfied citizen sends a case to rework.
 * Asked by telephone or by a link, it is the same evaluation; scores are counted from it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation",
            "tenancy",
            "access",
            "catalogue",
            "callers",
            "calendar",
            "outbox",
            "notifications",
            "cases",
            "clocks"
        })
package city.hotline.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
