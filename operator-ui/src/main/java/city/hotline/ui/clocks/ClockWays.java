package city.hotline.ui.clocks;

import city.hotline.access.Permission;
import city.hotline.ui.shell.NavEntry;
import city.hotline.ui.shell.NavGroup;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the working calendar and to the promises. */
@Configuration(proxyBeanMethods = false)
class ClockWays {
    @Bean
    NavEntry calendarEntry() {
        return NavEntry.city(
                "calendar", CalendarView.class, Permission.MANAGE_CLOCKS, NavGroup.CITY, 30, VaadinIcon.CALENDAR);
    }

    @Bean
    NavEntry promisesEntry() {
        return NavEntry.city(
                "promises", PromisesView.class, Permission.MANAGE_CLOCKS, NavGroup.CITY, 40, VaadinIcon.TIMER);
    }
}
