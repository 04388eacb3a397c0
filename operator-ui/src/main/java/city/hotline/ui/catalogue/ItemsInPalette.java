package city.hotline.ui.catalogue;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ServiceItem;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.shell.PaletteHit;
import city.hotline.ui.shell.PaletteSource;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.springframework.stereotype.Component;

/** The items of the catalogue in the palette. */
@Component
class ItemsInPalette implements PaletteSource {
    private static final int LONGEST = 100;

    private final Catalogue catalogue;
    private final Tenants tenants;

    ItemsInPalette(Catalogue catalogue, Tenants tenants) {
        this.catalogue = catalogue;
        this.tenants = tenants;
    }

    @Override
    public String heading() {
        return T.t("catalogue.palette");
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<PaletteHit> find(String query, int limit) {
        if (query.isEmpty() || query.length() > LONGEST || !mayRead()) {
            return List.of();
        }
        return catalogue.find(query, limit).stream()
                .map(match -> hit(match.item()))
                .toList();
    }

    private boolean mayRead() {
        return tenants.current().kind() == TenantKind.CITY
                && CurrentOperator.find()
                        .filter(user -> user.may(Permission.READ_CATALOGUE))
                        .isPresent();
    }

    private static PaletteHit hit(ServiceItem item) {
        return new PaletteHit(
                VaadinIcon.OPEN_BOOK,
                item.name().in(T.locale()),
                item.className().in(T.locale()) + " › " + item.groupName().in(T.locale()),
                () -> UI.getCurrent().navigate(CatalogueView.class, item.code()));
    }
}
