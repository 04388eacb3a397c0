package city.hotline.ui.orders;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** One list of the workspace, with how many wait in it. */
class OrderTabButton extends NativeButton {
    OrderTabButton(OrderTab tab, int waiting, boolean chosen, Runnable choose) {
        addClassName("order-tab");
        setId("orders-" + tab.slug());
        getElement().setAttribute("role", "tab").setAttribute("aria-selected", String.valueOf(chosen));
        add(new Span(tab.word()));
        if (waiting > 0) {
            Span count = new Span(String.valueOf(waiting));
            count.addClassNames("num", "badge");
            add(count);
        }
        addClickListener(click -> choose.run());
    }
}
