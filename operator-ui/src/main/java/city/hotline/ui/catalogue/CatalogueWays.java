package city.hotline.ui.catalogue;

import city.hotline.access.Permission;
import city.hotline.ui.shell.NavEntry;
import city.hotline.ui.shell.NavGroup;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the catalogue. */
@Configuration(proxyBeanMethods = false)
class CatalogueWays {
    @Bean
    NavEntry catalogueEntry() {
        return NavEntry.city(
                "catalogue",
                CatalogueView.class,
                Permission.READ_CATALOGUE,
                NavGroup.LIBRARY,
                20,
                VaadinIcon.OPEN_BOOK);
    }
}
