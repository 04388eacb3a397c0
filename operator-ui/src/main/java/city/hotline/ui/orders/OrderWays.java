package city.hotline.ui.orders;

import city.hotline.access.Permission;
import city.hotline.cases.FirmList;
import city.hotline.orders.FirmOrders;
import city.hotline.ui.shell.NavEntry;
import city.hotline.ui.shell.NavGroup;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.OptionalInt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to a firm's orders, with how many wait to be accepted. */
@Configuration
class OrderWays {
    @Bean
    NavEntry ordersEntry(FirmOrders orders) {
        return NavEntry.city(
                        "orders",
                        OrdersView.class,
                        Permission.HANDLE_ORDERS,
                        NavGroup.WORK,
                        10,
                        VaadinIcon.CLIPBOARD_CHECK)
                .counting(() -> OptionalInt.of(orders.counts().getOrDefault(FirmList.NEW, 0)));
    }
}
