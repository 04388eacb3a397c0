/**
 * 自动派单: decides who gets a case, from what the city's directories say and from what its people did before; proposes, and
 * dispatches by itself where its proposals have proven right. Every decision is kept with all that it was made from.
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
            "providers",
            "cases",
            "orders"
        })
package city.hotline.autodispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
