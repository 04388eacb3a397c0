/**
 * A real PostgreSQL and a real Elasticsearch for one machine: started from what Maven brings, their data in folders, ended
 * with the process. For demonstrations and tests; production brings its own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package city.hotline.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
