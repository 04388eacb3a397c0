package city.hotline.ui.shell;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.Tenants;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The entries that the present user may enter, in their order. */
@Component
public class Navigation {
    private static final Comparator<NavEntry> ORDER =
            Comparator.comparing(NavEntry::group).thenComparingInt(NavEntry::order);

    private final List<NavEntry> entries;
    private final Tenants tenants;

    Navigation(ObjectProvider<NavEntry> entries, Tenants tenants) {
        this.entries = entries.stream().sorted(ORDER).toList();
        this.tenants = tenants;
    }

    /** Empty when nobody is logged in. */
    public List<NavEntry> visible() {
        Optional<Operator> operator = CurrentOperator.find();
        TenantKind here = tenants.current().kind();
        return entries.stream()
                .filter(entry -> entry.kind() == here)
                .filter(entry ->
                        operator.filter(user -> user.may(entry.permission())).isPresent())
                .toList();
    }
}
