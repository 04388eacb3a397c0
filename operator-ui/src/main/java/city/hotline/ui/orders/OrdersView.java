package city.hotline.ui.orders;

import city.hotline.cases.CaseId;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.FirmList;
import city.hotline.foundation.Refusal;
import city.hotline.orders.OpenOrder;
import city.hotline.providers.ProviderFile;
import city.hotline.providers.Shortfall;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.providers.CompareWords;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 工单: what a firm may grab, and what it has. It follows what happens in the city by itself. */
@Route(value = "orders/:list?", layout = MainLayout.class)
@RolesAllowed("HANDLE_ORDERS")
public class OrdersView extends Div implements BeforeEnterObserver, Titled {
    private static final List<OrderTab> TABS = List.of(OrderTab.values());

    private final transient OrderDoors doors;
    private final Div tabs = new Div();
    private final Div firm = new Div();
    private final Div list = new Div();
    private OrderTab tab = OrderTab.OPEN;
    private transient Registration news = () -> {};

    OrdersView(OrderDoors doors) {
        this.doors = doors;
        addClassName("orders");
        tabs.addClassName("order-tabs");
        tabs.getElement().setAttribute("role", "tablist").setAttribute("aria-label", T.t("orders.lists"));
        list.addClassName("order-list");
        add(new H1(T.t("orders.title")), firm, tabs, list);
        Shortcuts.of(this).onDigits(TABS.size(), T.t("orders.key.tab"), digit -> go(TABS.get(digit - 1)));
    }

    @Override
    public String title() {
        return T.t("orders.title") + " " + tab.word();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        tab = event.getRouteParameters()
                .get(OrderTab.PARAMETER)
                .map(OrderTab::of)
                .orElse(OrderTab.OPEN);
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        news = doors.news().watch(attached.getUI(), this::show);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        news.remove();
    }

    private void go(OrderTab other) {
        UI.getCurrent().navigate(OrdersView.class, other.place());
    }

    private void show() {
        Optional<ProviderFile> own = doors.orders().firm();
        List<OpenOrder> open = doors.grabs().open();
        showFirm(own, open);
        showTabs(open.size(), doors.orders().counts());
        list.removeAll();
        if (own.isEmpty()) {
            list.add(new EmptyState(VaadinIcon.BUILDING_O, T.t("orders.nofirm"), T.t("orders.nofirm.next")));
            return;
        }
        FirmList shown = tab.list();
        if (shown == null) {
            open.forEach(order -> list.add(new OpenOrderCard(order, doors, () -> grab(order))));
        } else {
            doors.orders().list(shown).forEach(order -> list.add(card(order)));
        }
        if (list.getComponentCount() == 0) {
            list.add(new EmptyState(
                    VaadinIcon.CLIPBOARD_CHECK,
                    T.t("orders.empty." + tab.slug()),
                    T.t("orders.empty." + tab.slug() + ".next")));
        }
    }

    private void showFirm(Optional<ProviderFile> own, List<OpenOrder> open) {
        firm.removeAll();
        own.ifPresent(file -> {
            Row line = Row.wrapping(Row.text(file.provider().name().in(T.locale()), "b"));
            missing(open).forEach(why -> line.add(CompareWords.missing(why)));
            firm.add(line);
            if (!file.expired(doors.wall().dateOf(doors.clock().instant())).isEmpty()) {
                firm.add(new Banner(Tone.BAD, T.t("orders.expired")));
            }
        });
    }

    /** The same for every order: it is about the firm. */
    private static List<Shortfall> missing(List<OpenOrder> open) {
        return open.stream().findFirst().map(OpenOrder::missing).orElse(List.of());
    }

    private void showTabs(int open, Map<FirmList, Integer> counts) {
        tabs.removeAll();
        for (OrderTab one : TABS) {
            int waiting = one == OrderTab.OPEN ? open : counts.getOrDefault(one.list(), 0);
            tabs.add(new OrderTabButton(one, waiting, one == tab, () -> go(one)));
        }
    }

    private OrderCard card(CaseSummary order) {
        return new OrderCard(order, doors, () -> UI.getCurrent().navigate(OrderView.class, OrderView.of(order.id())));
    }

    private void grab(OpenOrder order) {
        try {
            CaseId taken = doors.grabs().grab(order.id());
            Toasts.done(T.t("orders.grabbed", order.item().name().in(T.locale())));
            UI.getCurrent().navigate(OrderView.class, OrderView.of(taken));
        } catch (Refusal refused) {
            Toasts.refused(refused);
            show();
        }
    }
}
