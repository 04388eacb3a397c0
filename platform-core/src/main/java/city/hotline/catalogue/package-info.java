/** What a city can be asked for: service items in three levels with their dimensions and questions, and the picker over them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "tenancy"})
package city.hotline.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
