/**
 * What every room stands on: identifiers, refusals and checks of text. It knows no tenant, no table and no screen.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package city.hotline.foundation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
