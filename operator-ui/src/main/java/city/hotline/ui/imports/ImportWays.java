package city.hotline.ui.imports;

import city.hotline.access.Permission;
import city.hotline.ui.shell.NavEntry;
import city.hotline.ui.shell.NavGroup;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the imports. */
@Configuration(proxyBeanMethods = false)
class ImportWays {
    @Bean
    NavEntry importsEntry() {
        return NavEntry.city(
                "imports", ImportsView.class, Permission.IMPORT_CASES, NavGroup.CITY, 40, VaadinIcon.UPLOAD_ALT);
    }

    @Bean
    NavEntry knowledgeImportEntry() {
        return NavEntry.city(
                "import-articles",
                KnowledgeImportView.class,
                Permission.PUBLISH_KNOWLEDGE,
                NavGroup.CITY,
                42,
                VaadinIcon.UPLOAD_ALT);
    }
}
