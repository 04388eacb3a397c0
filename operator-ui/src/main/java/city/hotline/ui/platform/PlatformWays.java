package city.hotline.ui.platform;

import city.hotline.access.Permission;
import city.hotline.ui.shell.NavEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the cities; it stands in the platform's house alone. */
@Configuration(proxyBeanMethods = false)
class PlatformWays {
    @Bean
    NavEntry citiesEntry() {
        return NavEntry.platform("platform", CitiesView.class, Permission.MANAGE_CITIES, 10, VaadinIcon.BUILDING);
    }
}
