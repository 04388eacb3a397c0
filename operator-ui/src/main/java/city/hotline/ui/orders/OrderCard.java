package city.hotline.ui.orders;

import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.ui.casefile.StateWord;
import city.hotline.ui.kit.Countdown;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Set;

/** One of the firm's own orders; a tap opens it. */
class OrderCard extends NativeButton {
    private static final Set<CaseState> AT_WORK = Set.of(CaseState.ASSIGNED, CaseState.ACCEPTED, CaseState.ARRIVED);

    OrderCard(CaseSummary order, OrderDoors doors, Runnable open) {
        addClassNames("card", "order-card");
        Span title = Row.text(order.title(), "b", "order-title");
        Row head = Row.across(StateWord.of(order.state()).chip(), Row.gap());
        if (order.due() != null && AT_WORK.contains(order.state())) {
            head.add(new Countdown(order.due(), doors.clock()));
        }
        String place = order.area().isBlank() ? T.t("orders.area.unknown") : order.area();
        add(
                head,
                title,
                Row.across(Row.text(place, "sm", "muted"), Row.gap(), Row.text(order.number(), "num", "xs", "faint")));
        addClickListener(click -> open.run());
    }
}
