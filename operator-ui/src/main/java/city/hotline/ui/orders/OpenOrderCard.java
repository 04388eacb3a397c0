package city.hotline.ui.orders;

import city.hotline.catalogue.ServiceItem;
import city.hotline.orders.OpenOrder;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Countdown;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.providers.CompareWords;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.Duration;

/** An order that may be grabbed: what and in which area, and how long it is open. */
class OpenOrderCard extends Div {
    private static final Duration LAST_MINUTE = Duration.ofMinutes(1);

    OpenOrderCard(OpenOrder order, OrderDoors doors, Runnable grab) {
        ServiceItem item = order.item();
        addClassNames("card", "order-card");
        H2 what = new H2(item.name().in(T.locale()));
        Row head = Row.across(what, Row.gap(), new Countdown(order.endsAt(), LAST_MINUTE, doors.clock()));
        Row facts = Row.wrapping(
                new Chip(Tone.PLAIN, order.area().isBlank() ? T.t("orders.area.unknown") : order.area()),
                Row.text(item.className().in(T.locale()), "muted", "sm"));
        Button take = new Button(T.t("orders.grab"), click -> grab.run());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.addClassName("order-grab");
        take.setEnabled(order.missing().isEmpty());
        take.setDisableOnClick(true);
        add(head, facts);
        if (!order.missing().isEmpty()) {
            Row why = Row.wrapping(Row.text(T.t("orders.cannot"), "sm"));
            order.missing().forEach(missing -> why.add(CompareWords.missing(missing)));
            add(why);
        }
        add(take);
    }
}
