/**
 * Who gets a case when departments do not agree, and who gets more time: returns, rulings and wishes for more time, with the
 * dispatch directory that learns from rulings.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "tenancy", "access", "catalogue", "departments", "cases"})
package city.hotline.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
