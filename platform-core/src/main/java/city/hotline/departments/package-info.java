/** The directory of departments: what each answers for, where, and how to reach it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "tenancy", "access", "catalogue"})
package city.hotline.departments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
