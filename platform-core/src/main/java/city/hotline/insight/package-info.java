/** Figures over several rooms, each with one definition. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"foundation", "tenancy", "access", "cases", "intake", "followup", "supervision"})
package city.hotline.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
