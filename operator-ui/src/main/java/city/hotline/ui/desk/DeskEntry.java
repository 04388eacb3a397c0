package city.hotline.ui.desk;

import city.hotline.access.Permission;
import city.hotline.ui.shell.NavEntry;
import city.hotline.ui.shell.NavGroup;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk's place in the menu: the first. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeskSettings.class)
class DeskEntry {
    private static final int FIRST = 0;

    @Bean
    NavEntry desk() {
        return NavEntry.city(
                "desk", DeskView.class, Permission.TAKE_CONTACTS, NavGroup.WORK, FIRST, VaadinIcon.HEADSET);
    }
}
