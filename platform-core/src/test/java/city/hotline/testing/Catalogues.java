package city.hotline.testing;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.CatalogueTemplate;
import city.hotline.departments.Departments;
import city.hotline.providers.Providers;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a test's city its catalogue, departments, firms and teams, from the template of the same name. */
@Component
public class Catalogues {
    private final Tenants tenants;
    private final TransactionTemplate transaction;
    private final Catalogue catalogue;
    private final Departments departments;
    private final Providers providers;

    Catalogues(
            TwoCities cities,
            Tenants tenants,
            TransactionTemplate transaction,
            Catalogue catalogue,
            Departments departments,
            Providers providers) {
        this.tenants = tenants;
        this.transaction = transaction;
        this.catalogue = catalogue;
        this.departments = departments;
        this.providers = providers;
    }

    /** Installs what is not there yet; called again it does nothing. */
    public synchronized void installOnce(TenantId... cities) {
        for (TenantId city : cities) {
            asOperatorOf(city, () -> transaction.execute(status -> installIn(city)));
        }
    }

    /** Runs {@code work} in {@code city} as somebody who may read its catalogue and work on its cases. */
    public <T> T asOperatorOf(TenantId city, Supplier<T> work) {
        Operator operator = new Operator(null, city.code(), "tester", "测试员", "28", Set.of(Role.OPERATOR), 0);
        return tenants.runAs(city, () -> CurrentOperator.runAs(operator, work));
    }

    private boolean installIn(TenantId city) {
        boolean empty = catalogue.size() == 0;
        if (empty) {
            CatalogueTemplate template = CatalogueTemplate.read(city.code());
            catalogue.install(template);
            departments.install(template);
            providers.install(template);
        }
        return empty;
    }
}
