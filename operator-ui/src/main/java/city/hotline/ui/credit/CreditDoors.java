package city.hotline.ui.credit;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import city.hotline.credit.Appeals;
import city.hotline.credit.BadRecords;
import city.hotline.credit.BankReferences;
import city.hotline.credit.Certificates;
import city.hotline.credit.CreditList;
import city.hotline.credit.CreditPolicies;
import city.hotline.credit.Grades;
import city.hotline.credit.OwnRecord;
import city.hotline.providers.Providers;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.WallTime;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The doors that the screens about records need. */
@Component
record CreditDoors(
        CreditList list,
        BadRecords records,
        Appeals appeals,
        OwnRecord own,
        CreditPolicies policies,
        Grades grades,
        Certificates certificates,
        BankReferences references,
        Providers providers,
        Tenants tenants,
        Clock clock) {
    static boolean may(Permission permission) {
        return CurrentOperator.find().filter(user -> user.may(permission)).isPresent();
    }

    WallTime wall() {
        return new WallTime(tenants.current().zone());
    }
}
