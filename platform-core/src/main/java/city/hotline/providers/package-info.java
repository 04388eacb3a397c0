/** The directory of firms and volunteer teams: what each can be sent to do, and where. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "tenancy", "access", "catalogue", "calendar"})
package city.hotline.providers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
