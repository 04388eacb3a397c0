package city.hotline.ui.shell;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.Tenants;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The entries that the present user may enter, in their order. */
@Component
public class Navigation {
    private static final Logger LOG = LoggerFactory.getLogger(Navigation.class);
    private static final Comparator<NavEntry> ORDER =
            Comparator.comparing(NavEntry::group).thenComparingInt(NavEntry::order);

    private final List<NavEntry> entries;
    private final List<NavFigures> figures;
    private final Tenants tenants;

    Navigation(ObjectProvider<NavEntry> entries, ObjectProvider<NavFigures> figures, Tenants tenants) {
        this.entries = entries.stream().sorted(ORDER).toList();
        this.figures = figures.stream().toList();
        this.tenants = tenants;
    }

    /** Empty when nobody is logged in. */
    public List<NavEntry> visible() {
        Optional<Operator> operator = CurrentOperator.find();
        TenantKind here = tenants.current().kind();
        return entries.stream()
                .filter(entry -> entry.kind() == here)
                .filter(entry -> operator.filter(entry::isOpenTo).isPresent())
                .toList();
    }

    /** What waits behind the entries, by their ids; figures that cannot be had are left out. */
    Map<String, String> figures() {
        Map<String, String> known = new HashMap<>();
        for (NavFigures source : figures) {
            try {
                known.putAll(source.waiting());
            } catch (RuntimeException failed) {
                LOG.warn("menu figures failed source={}", source.getClass().getSimpleName(), failed);
            }
        }
        return known;
    }
}
