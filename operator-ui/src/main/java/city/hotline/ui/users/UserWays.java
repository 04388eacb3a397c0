package city.hotline.ui.users;

import city.hotline.access.Permission;
import city.hotline.ui.shell.NavEntry;
import city.hotline.ui.shell.NavGroup;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to users and tokens, in cities and on the platform. */
@Configuration(proxyBeanMethods = false)
class UserWays {
    @Bean
    NavEntry usersEntry() {
        return NavEntry.city("users", UsersView.class, Permission.MANAGE_USERS, NavGroup.CITY, 10, VaadinIcon.USERS);
    }

    @Bean
    NavEntry tokensEntry() {
        return NavEntry.city("tokens", TokensView.class, Permission.MANAGE_TOKENS, NavGroup.CITY, 20, VaadinIcon.KEY);
    }

    @Bean
    NavEntry platformUsersEntry() {
        return NavEntry.platform("users", UsersView.class, Permission.MANAGE_USERS, 20, VaadinIcon.USERS);
    }

    @Bean
    NavEntry platformTokensEntry() {
        return NavEntry.platform("tokens", TokensView.class, Permission.MANAGE_TOKENS, 30, VaadinIcon.KEY);
    }
}
