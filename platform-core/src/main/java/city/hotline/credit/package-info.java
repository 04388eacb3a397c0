/**
 * 信用: what providers did badly, what follows from it, and what their record is worth. The rules are pure functions of the
 * record, with versions, so that a standing and a grade can be computed again at any time.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation",
            "tenancy",
            "access",
            "catalogue",
            "outbox",
            "providers",
            "notifications",
            "cases",
            "followup"
        })
package city.hotline.credit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
