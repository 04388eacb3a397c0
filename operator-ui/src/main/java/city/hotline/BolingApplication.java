package city.hotline;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The whole platform in one process; {@code hotline.roles} says which part of it this process plays. */
@SpringBootApplication
@EnableVaadin("city.hotline.ui")
public class BolingApplication {}
