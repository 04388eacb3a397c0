/** 催办 and 督办: the hotline watches over cases that others handle, and calls together whom it takes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "tenancy", "access", "departments", "cases", "followup"})
package city.hotline.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
