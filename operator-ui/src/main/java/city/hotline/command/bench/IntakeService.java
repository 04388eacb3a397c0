package city.hotline.command.bench;

import city.hotline.access.CurrentOperator;
import city.hotline.callers.Callers;
import city.hotline.callers.PhoneNumber;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.IdempotencyKey;
import city.hotline.cases.ItemChoice;
import city.hotline.cases.OpenCase;
import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ServiceItem;
import city.hotline.foundation.Uuids;
import city.hotline.tenancy.Tenants;
import org.springframework.transaction.support.TransactionTemplate;

/** One intake through the product's services, in one transaction, as the desk and the API do it. */
final class IntakeService {
    private final Tenants tenants;
    private final TransactionTemplate transaction;
    private final Catalogue catalogue;
    private final Callers callers;
    private final Cases cases;

    IntakeService(BenchInstallation installation) {
        tenants = installation.bean(Tenants.class);
        transaction = installation.bean(TransactionTemplate.class);
        catalogue = installation.bean(Catalogue.class);
        callers = installation.bean(Callers.class);
        cases = installation.bean(Cases.class);
    }

    void intake(BenchCity city, String phone, String title, String description) {
        tenants.runAs(
                city.id(),
                () -> CurrentOperator.runAs(
                        city.operator(),
                        () -> transaction.execute(status -> open(PhoneNumber.parse(phone), title, description))));
    }

    private String open(PhoneNumber phone, String title, String description) {
        ServiceItem item = catalogue.byCode("020101").orElseThrow();
        OpenCase command = OpenCase.of(Channel.PHONE, callers.recognise(phone), title, description)
                .about(new ItemChoice(item.id(), item.code()))
                .at("中山西路 1 号", "");
        return cases.openOnce(new IdempotencyKey(Uuids.next().toString()), command)
                .number();
    }
}
