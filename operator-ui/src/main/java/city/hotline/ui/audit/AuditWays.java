package city.hotline.ui.audit;

import city.hotline.access.Permission;
import city.hotline.ui.shell.NavEntry;
import city.hotline.ui.shell.NavGroup;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the audit trail, in cities and on the platform. */
@Configuration(proxyBeanMethods = false)
class AuditWays {
    @Bean
    NavEntry auditEntry() {
        return NavEntry.city("audit", AuditView.class, Permission.READ_AUDIT, NavGroup.CITY, 50, VaadinIcon.SHIELD);
    }

    @Bean
    NavEntry platformAuditEntry() {
        return NavEntry.platform("audit", AuditView.class, Permission.READ_AUDIT, 50, VaadinIcon.SHIELD);
    }
}
