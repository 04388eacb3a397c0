package city.hotline.ui.queues;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.Ending;
import city.hotline.cases.ItemChoice;
import city.hotline.cases.OpenCase;
import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ServiceItem;
import city.hotline.providers.Provider;
import city.hotline.providers.Providers;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Operators;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Cases for the tests of screens, as some operator of a city opens and works on them. */
@Component
public class CityCases {
    private final Tenants tenants;
    private final Cases cases;
    private final Catalogue catalogue;
    private final Providers providers;

    CityCases(Tenants tenants, Cases cases, Catalogue catalogue, Providers providers) {
        this.providers = providers;
        this.tenants = tenants;
        this.cases = cases;
        this.catalogue = catalogue;
    }

    public <T> T as(TenantId city, Supplier<T> work) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(Operators.of(city, Role.OPERATOR), work));
    }

    /** A leak in a kitchen, 待派. */
    public CaseSummary open(TenantId city, String title) {
        return as(city, () -> {
            ServiceItem item = catalogue.byCode("020101").orElseThrow();
            return cases.open(OpenCase.of(Channel.PHONE, null, title, "水槽下面的管道漏水，地上都是水")
                    .about(new ItemChoice(item.id(), item.code()))
                    .at("中山西路 9 号", "鼓楼街道"));
        });
    }

    /** The same, 待签收. */
    public CaseSummary assigned(TenantId city, String title) {
        CaseSummary opened = open(city, title);
        return as(city, () -> cases.assign(opened.id(), firm()));
    }

    /** The same, 待回访. */
    public CaseSummary done(TenantId city, String title) {
        return finish(city, open(city, title).id());
    }

    /** The last of the template's firms, which no test chooses, under the name that the tests look for. */
    public Ending.ToProvider firm() {
        Provider last = providers.all().stream()
                .filter(one -> one.code().matches("[a-z]{2}-p[0-9]+"))
                .reduce((_, next) -> next)
                .orElseThrow();
        return new Ending.ToProvider(last.id(), "家和水电", "");
    }

    /** Lets a case that is 待派 be done, so that it is 待回访. */
    public CaseSummary finish(TenantId city, CaseId id) {
        return as(city, () -> {
            cases.assign(id, firm());
            cases.accept(id);
            return cases.done(id, "更换软管，试水不漏", null);
        });
    }
}
