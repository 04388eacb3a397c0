/**
 * Learning from texts: features, the small Chinese embedding model, linear classifiers and a learned ranking. It knows no
 * tenant, no table and no engine; whoever uses it brings the texts of one city at a time.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "foundation")
package city.hotline.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
