package city.hotline.ui.orders;

import city.hotline.catalogue.Catalogue;
import city.hotline.orders.FirmOrders;
import city.hotline.orders.Grabs;
import city.hotline.orders.Photos;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.live.CaseNews;
import city.hotline.ui.live.TenantUi;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The doors that a firm's screens knock at. */
@Component
record OrderDoors(
        FirmOrders orders,
        Grabs grabs,
        Photos photos,
        Catalogue catalogue,
        Tenants tenants,
        CaseNews news,
        TenantUi screens,
        Clock clock) {

    /** The clock on the city's wall. */
    WallTime wall() {
        return new WallTime(tenants.current().zone());
    }
}
