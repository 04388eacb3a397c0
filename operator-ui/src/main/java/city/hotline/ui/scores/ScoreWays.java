package city.hotline.ui.scores;

import city.hotline.access.Permission;
import city.hotline.ui.shell.NavEntry;
import city.hotline.ui.shell.NavGroup;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the scores. */
@Configuration(proxyBeanMethods = false)
class ScoreWays {
    @Bean
    NavEntry scoresEntry() {
        return NavEntry.city(
                "scores", ScoresView.class, Permission.READ_CASES, NavGroup.LIBRARY, 80, VaadinIcon.STAR_O);
    }
}
