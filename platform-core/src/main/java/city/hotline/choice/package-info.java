/**
 * 市民选企业: the citizen chooses among the firms that may have the order, by a link; what he chooses is dispatched as if an
 * operator had. Who may have it, in which order and why, is the answer of the room {@code orders} and no other.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation",
            "tenancy",
            "access",
            "catalogue",
            "providers",
            "notifications",
            "cases",
            "clocks",
            "orders",
            "followup",
            "credit"
        })
package city.hotline.choice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
