package city.hotline.ui.platform;

import city.hotline.access.Permission;
import city.hotline.ui.shell.NavEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the cities and to what could not leave them; they stand in the platform's house alone. */
@Configuration(proxyBeanMethods = false)
class PlatformWays {
    @Bean
    NavEntry citiesEntry() {
        return NavEntry.platform("platform", CitiesView.class, Permission.MANAGE_CITIES, 10, VaadinIcon.BUILDING);
    }

    @Bean
    NavEntry deadLettersEntry() {
        return NavEntry.platform(
                "dead-letters", DeadLettersView.class, Permission.MANAGE_CITIES, 20, VaadinIcon.ENVELOPE_O);
    }
}
