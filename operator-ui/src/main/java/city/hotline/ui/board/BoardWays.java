package city.hotline.ui.board;

import city.hotline.access.Permission;
import city.hotline.ui.shell.NavEntry;
import city.hotline.ui.shell.NavGroup;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the board and to the report of a shift. */
@Configuration(proxyBeanMethods = false)
class BoardWays {
    @Bean
    NavEntry boardEntry() {
        return NavEntry.city("board", BoardView.class, Permission.SUPERVISE, NavGroup.WORK, 15, VaadinIcon.DASHBOARD);
    }

    @Bean
    NavEntry shiftReportEntry() {
        return NavEntry.city(
                "shift-report",
                ShiftReportView.class,
                Permission.SUPERVISE,
                NavGroup.WORK,
                60,
                VaadinIcon.CLIPBOARD_TEXT);
    }
}
