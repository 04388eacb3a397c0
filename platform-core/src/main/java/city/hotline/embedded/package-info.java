/**
 * A real PostgreSQL for one machine: started from the binaries that Maven brings, its data in a folder, ended with the
 * process. For demonstrations and tests; production brings its own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package city.hotline.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
