package city.hotline.ui.providers;

import city.hotline.access.Permission;
import city.hotline.ui.shell.NavEntry;
import city.hotline.ui.shell.NavGroup;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the files of firms and teams. */
@Configuration(proxyBeanMethods = false)
class ProviderWays {
    @Bean
    NavEntry providersEntry() {
        return NavEntry.city(
                "providers",
                ProvidersView.class,
                Permission.MANAGE_PROVIDERS,
                NavGroup.CITY,
                25,
                VaadinIcon.SPECIALIST);
    }
}
