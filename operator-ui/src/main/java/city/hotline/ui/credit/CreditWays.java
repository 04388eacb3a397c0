package city.hotline.ui.credit;

import city.hotline.access.Permission;
import city.hotline.ui.shell.NavEntry;
import city.hotline.ui.shell.NavGroup;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the records of providers: all of them for the city, its own for a firm. */
@Configuration(proxyBeanMethods = false)
class CreditWays {
    @Bean
    NavEntry creditEntry() {
        return NavEntry.city(
                "credit", CreditView.class, Permission.READ_CASES, NavGroup.LIBRARY, 85, VaadinIcon.DIPLOMA_SCROLL);
    }

    @Bean
    NavEntry ownCreditEntry() {
        return NavEntry.city(
                "own-credit",
                OwnCreditView.class,
                Permission.HANDLE_ORDERS,
                NavGroup.WORK,
                50,
                VaadinIcon.DIPLOMA_SCROLL);
    }
}
