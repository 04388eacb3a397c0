@ApplicationModule(allowedDependencies = {})
package city.hotline.architecture.seeded.rooms.lower;

import org.springframework.modulith.ApplicationModule;
