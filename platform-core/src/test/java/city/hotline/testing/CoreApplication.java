package city.hotline.testing;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The domain without screens, as the tests of its rooms start it. */
@SpringBootApplication(scanBasePackages = "city.hotline")
@EntityScan("city.hotline")
@EnableJpaRepositories("city.hotline")
public class CoreApplication {}
