package city.hotline.ui.knowledge;

import city.hotline.access.Permission;
import city.hotline.ui.shell.NavEntry;
import city.hotline.ui.shell.NavGroup;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to knowledge and to the city's own words, the first in the library. */
@Configuration(proxyBeanMethods = false)
class KnowledgeWays {
    @Bean
    NavEntry knowledgeEntry() {
        return NavEntry.city(
                        "knowledge",
                        KnowledgeView.class,
                        Permission.READ_KNOWLEDGE,
                        NavGroup.LIBRARY,
                        10,
                        VaadinIcon.BOOK)
                .orWith(Permission.READ_PUBLIC_KNOWLEDGE);
    }

    @Bean
    NavEntry synonymsEntry() {
        return NavEntry.city(
                "synonyms", SynonymsView.class, Permission.READ_KNOWLEDGE, NavGroup.LIBRARY, 15, VaadinIcon.EXCHANGE);
    }
}
