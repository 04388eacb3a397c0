package city.hotline.ui.departments;

import city.hotline.access.Permission;
import city.hotline.ui.shell.NavEntry;
import city.hotline.ui.shell.NavGroup;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the screens about departments. */
@Configuration
class DepartmentWays {
    @Bean
    NavEntry archivesEntry() {
        return NavEntry.city(
                "departments",
                ArchivesView.class,
                Permission.READ_CATALOGUE,
                NavGroup.LIBRARY,
                30,
                VaadinIcon.BUILDING_O);
    }

    @Bean
    NavEntry dispatchDirectoryEntry() {
        return NavEntry.city(
                "dispatch-directory",
                DirectoryView.class,
                Permission.EDIT_DISPATCH_DIRECTORY,
                NavGroup.CITY,
                30,
                VaadinIcon.ROAD_BRANCHES);
    }
}
