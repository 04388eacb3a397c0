@ApplicationModule(allowedDependencies = "lower")
package city.hotline.architecture.seeded.rooms.upper;

import org.springframework.modulith.ApplicationModule;
