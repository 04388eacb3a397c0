/**
 * 抢单 and what firms do with their orders: who may be given an order and why, orders that are open to the first who grabs
 * them, what becomes of those that nobody grabs, and a firm's own way from acceptance to the photos of what it did.
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
            "providers",
            "cases",
            "clocks"
        })
package city.hotline.orders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
