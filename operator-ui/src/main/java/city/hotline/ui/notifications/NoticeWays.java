package city.hotline.ui.notifications;

import city.hotline.access.Permission;
import city.hotline.notifications.Reminders;
import city.hotline.ui.shell.NavEntry;
import city.hotline.ui.shell.NavGroup;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.OptionalInt;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to what is written to citizens. */
@Configuration(proxyBeanMethods = false)
class NoticeWays {
    /** The bell, with how many are unread. */
    @Bean
    NavEntry remindersEntry(Reminders reminders) {
        return NavEntry.city(
                        "reminders", RemindersView.class, Permission.READ_CASES, NavGroup.WORK, 900, VaadinIcon.BELL_O)
                .orWith(Permission.HANDLE_CASES)
                .counting(() -> OptionalInt.of(reminders.unread()));
    }

    @Bean
    NavEntry noticesEntry() {
        return NavEntry.city(
                        "notices", NoticesView.class, Permission.SUPERVISE, NavGroup.CITY, 50, VaadinIcon.ENVELOPES_O)
                .orWith(Permission.MANAGE_CLOCKS);
    }

    @Bean
    NavEntry noticeTextsEntry() {
        return NavEntry.city(
                "notice-texts", NoticeTextsView.class, Permission.MANAGE_CLOCKS, NavGroup.CITY, 52, VaadinIcon.EDIT);
    }

    /** Real citizens' phones are not looked into. */
    @Bean
    @ConditionalOnProperty(name = "hotline.production", havingValue = "false", matchIfMissing = true)
    NavEntry phonesEntry() {
        return NavEntry.city("phones", PhonesView.class, Permission.SUPERVISE, NavGroup.CITY, 54, VaadinIcon.MOBILE);
    }
}
