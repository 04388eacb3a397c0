package city.hotline.ui.orders;

import city.hotline.callers.CallerCard;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseUnknown;
import city.hotline.foundation.Refusal;
import city.hotline.orders.FirmOrder;
import city.hotline.ui.casefile.CaseFileView;
import city.hotline.ui.casefile.StateWord;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Countdown;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.providers.PhotoStrip;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One order of the firm, with the next step first. An order that it does not have reads like an address that does not exist. */
@Route(value = "order/:case", layout = MainLayout.class)
@RolesAllowed("HANDLE_ORDERS")
public class OrderView extends Div implements BeforeEnterObserver, Titled {
    private static final String CASE = "case";
    private static final Set<CaseState> AT_WORK = Set.of(CaseState.ACCEPTED, CaseState.ARRIVED);

    private final transient OrderDoors doors;
    private @Nullable CaseId id;
    private transient @Nullable FirmOrder shown;
    /** Whom the firm looked up; it stays as long as the page does. */
    private transient @Nullable CallerCard revealed;

    private transient Registration news = () -> {};

    OrderView(OrderDoors doors) {
        this.doors = doors;
        addClassNames("orders", "order-page");
    }

    /** The place of an order in the address. */
    static RouteParameters of(CaseId id) {
        return new RouteParameters(new RouteParam(CASE, id.toString()));
    }

    @Override
    public String title() {
        return shown == null
                ? T.t("orders.title")
                : shown.summary().number() + " " + shown.summary().title();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get(CASE).flatMap(CaseFileView::parse).orElse(null);
        try {
            show();
        } catch (CaseUnknown unknown) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (id == null) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        news = doors.news().watch(attached.getUI(), this::refresh);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        news.remove();
    }

    private void refresh() {
        if (id == null || shown == null) {
            return;
        }
        try {
            if (doors.orders().byId(id).summary().version() != shown.summary().version()) {
                show();
            }
        } catch (CaseUnknown takenAway) {
            Toasts.failed(T.t("orders.gone"));
            back();
        }
    }

    private void show() {
        removeAll();
        if (id == null) {
            return;
        }
        FirmOrder order = doors.orders().byId(id);
        shown = order;
        add(Row.across(new ActionButton(T.t("case.back"), "Escape", OrderView::back)));
        Card card = Card.main(order.summary().title());
        card.beside(StateWord.of(order.summary().state()).chip());
        if (order.summary().due() != null && order.summary().state() != CaseState.DONE) {
            card.atEnd(new Countdown(order.summary().due(), doors.clock()));
        }
        card.with(acts(order), facts(order), photos(order));
        add(card);
        MainLayout.refreshFigures(this);
    }

    private Component acts(FirmOrder order) {
        Row bar = Row.across();
        bar.addClassNames("wrap", "acts");
        OrderDeed deed = new OrderDeed(doors, order, this::show);
        for (OrderAct act : OrderAct.of(order.summary().state())) {
            ActionButton button = new ActionButton(act.word(), act.key(), () -> deed.begin(act));
            if (bar.getComponentCount() == 0) {
                button.primary();
            }
            bar.add(act == OrderAct.GIVE_BACK ? button.dangerous() : button);
        }
        return bar;
    }

    private Component facts(FirmOrder order) {
        OrderFacts facts = new OrderFacts(doors, order);
        Div box = new Div(facts);
        contact(order).ifPresent(box::add);
        return box;
    }

    private Optional<Component> contact(FirmOrder order) {
        return doors.orders().contact(order.summary().id()).map(card -> contact(order, card));
    }

    private Component contact(FirmOrder order, CallerCard card) {
        Div box = new Div();
        box.addClassName("order-contact");
        if (revealed != null) {
            open(revealed, box);
            return box;
        }
        Row line = Row.wrapping(Row.text(name(card), "b"));
        card.phones().forEach(phone -> line.add(Row.text(phone, "num")));
        line.add(new ActionButton(T.t("orders.call"), "Alt+V", () -> reveal(order, box)));
        box.add(line, Row.text(T.t("orders.call.hint"), "faint", "xs"));
        return box;
    }

    private void reveal(FirmOrder order, Div box) {
        try {
            doors.orders().call(order.summary().id()).ifPresent(card -> {
                revealed = card;
                open(card, box);
            });
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
    }

    private static void open(CallerCard card, Div box) {
        Row line = Row.wrapping(Row.text(name(card), "b"));
        card.phones().forEach(phone -> line.add(dial(phone)));
        box.removeAll();
        box.add(line);
    }

    private static String name(CallerCard card) {
        return card.name() == null ? T.t("case.caller.unnamed") : card.name();
    }

    private static Anchor dial(String phone) {
        Anchor dial = new Anchor("tel:" + phone.replace(" ", ""), phone);
        dial.addClassNames("num", "phone");
        return dial;
    }

    private Component photos(FirmOrder order) {
        Div part = new Div(new H2(T.t("photo.section")));
        part.addClassName("section");
        CaseId of = order.summary().id();
        PhotoStrip strip =
                new PhotoStrip(doors.photos().of(of), photo -> doors.photos().image(of, photo), doors.wall());
        part.add(strip);
        if (AT_WORK.contains(order.summary().state())) {
            part.add(new PhotoUploads(doors, of, this::show));
        } else if (strip.getComponentCount() == 0) {
            part.add(new Chip(T.t("photo.none")));
        }
        return part;
    }

    private static void back() {
        UI.getCurrent().getPage().getHistory().back();
    }
}
