package city.hotline.ui.autodispatch;

import city.hotline.access.Permission;
import city.hotline.ui.shell.NavEntry;
import city.hotline.ui.shell.NavGroup;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to automatic dispatch. */
@Configuration(proxyBeanMethods = false)
class AutoDispatchWays {
    @Bean
    NavEntry autoDispatchEntry() {
        return NavEntry.city(
                        "auto-dispatch",
                        AutoDispatchView.class,
                        Permission.SUPERVISE,
                        NavGroup.CITY,
                        35,
                        VaadinIcon.AUTOMATION)
                .orWith(Permission.MANAGE_DISPATCH);
    }
}
