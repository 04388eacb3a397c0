package city.hotline.ui.followup;

import city.hotline.access.Permission;
import city.hotline.ui.shell.NavEntry;
import city.hotline.ui.shell.NavGroup;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to how citizens are asked. */
@Configuration(proxyBeanMethods = false)
class FollowUpWays {
    @Bean
    NavEntry followUpRulesEntry() {
        return NavEntry.city(
                "rules", FollowUpRulesView.class, Permission.MANAGE_CLOCKS, NavGroup.CITY, 44, VaadinIcon.LIST_OL);
    }

    @Bean
    NavEntry offlineChecksEntry() {
        return NavEntry.city(
                "checks", OfflineChecksView.class, Permission.FOLLOW_UP, NavGroup.LIBRARY, 82, VaadinIcon.SEARCH);
    }
}
