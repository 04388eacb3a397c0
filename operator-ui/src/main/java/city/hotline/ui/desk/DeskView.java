package city.hotline.ui.desk;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.cases.CaseSummary;
import city.hotline.intake.Contact;
import city.hotline.intake.ContactId;
import city.hotline.intake.SupervisorAnswered;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.live.CityScreens;
import city.hotline.ui.live.NewsMissed;
import city.hotline.ui.live.SeatScreens;
import city.hotline.ui.live.SeatWorkChanged;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The operator's desk. The address names the contact in front, so that a reload comes back to it. */
@Route(value = DeskView.ROUTE, layout = MainLayout.class)
@RolesAllowed("TAKE_CONTACTS")
@StyleSheet("context://boling/desk.css")
public class DeskView extends Div implements HasUrlParameter<String>, Titled {
    static final String ROUTE = "desk";

    private final transient DeskDoors doors;
    private final transient SeatScreens seats;
    private final transient CityScreens city;
    private final transient Deck deck = new Deck();
    private final transient Map<ContactId, ContactDesk> desks = new HashMap<>();
    private final transient SeatCalls calls;
    private final TabStrip tabs;
    private final Div stage = new Div();
    private Registration watching = Registration.once(() -> {});

    DeskView(DeskDoors doors, SeatScreens seats, CityScreens city, DeskSettings settings) {
        this.doors = doors;
        this.seats = seats;
        this.city = city;
        this.calls = new SeatCalls(doors, deck, new Calls());
        this.tabs = new TabStrip(doors.cards(), doors.clock(), sheet -> front(sheet.id()));
        addClassName("desk-view");
        stage.addClassName("desk-stage");
        Div head = new Div(tabs, new MissedButton(doors, city, this::begin));
        head.add(new ActionButton(
                T.t("desk.new"), "Alt+N", () -> new NewContactDialog(doors.contacts(), this::begin).open()));
        head.addClassName("desk-head");
        add(head);
        String seat = CurrentOperator.find().map(Operator::seatNumber).orElse(null);
        if (settings.simulator() && seat != null) {
            addSimulator(head, seat);
        }
        add(stage);
        doors.opening().inHand().forEach(deck::lay);
        Shortcuts.of(this)
                .on("F2", T.t("desk.key.answer"), calls::answer)
                .on("F4", T.t("desk.key.hold"), calls::hold)
                .on("F8", T.t("desk.key.next"), this::next)
                .on("Escape", T.t("desk.key.park"), this::park);
        show();
    }

    /** What is in hand comes to the front; another contact of this city is shown as far as it is everybody's. */
    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String contact) {
        if (contact == null) {
            return;
        }
        ContactId id = parse(contact);
        Contact known = doors.contacts().get(id);
        if (deck.find(id).isPresent()) {
            front(id);
        } else {
            stage(new ContactGlance(doors, known));
        }
    }

    @Override
    public String title() {
        return T.t("desk.view");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watching = Registration.combine(
                seats.watch(event.getUI(), calls::hear), city.watch(event.getUI(), this::hearCity));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.remove();
    }

    private void hearCity(Object news) {
        if (news instanceof NewsMissed) {
            doors.contacts().open().forEach(contact -> calls.arrive(contact.id()));
        }
        if (news instanceof SupervisorAnswered answered
                && deck.find(answered.contact()).isPresent()) {
            Optional.ofNullable(desks.get(answered.contact())).ifPresent(ContactDesk::answered);
            Toasts.done(T.t("desk.ask.came"));
        }
    }

    private void next() {
        if (deck.ringing().isPresent()) {
            calls.answer();
        } else {
            deck.next().ifPresentOrElse(sheet -> front(sheet.id()), this::park);
        }
    }

    private void park() {
        deck.park();
        show();
    }

    private void begin(Contact begun) {
        deck.lay(doors.opening().open(begun.id()));
        front(begun.id());
        tellSeat();
    }

    private void front(ContactId id) {
        deck.show(id);
        show();
        deck.active().map(sheet -> desks.get(sheet.id())).ifPresent(ContactDesk::focusText);
    }

    private void show() {
        deck.active()
                .ifPresentOrElse(
                        sheet -> stage(desks.computeIfAbsent(sheet.id(), id -> desk(sheet))), () -> stage(waiting()));
        tabs.show(deck);
        String address = ROUTE + deck.active().map(sheet -> "/" + sheet.id()).orElse("");
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
    }

    private ContactDesk desk(ContactSheet sheet) {
        return new ContactDesk(doors, sheet, new Endings());
    }

    private void forget(ContactSheet sheet) {
        boolean front = deck.isActive(sheet);
        deck.remove(sheet.id());
        desks.remove(sheet.id());
        if (front) {
            show();
        }
    }

    /** Whether something is in front that a call must not push away: a contact, a receipt, a glance at another's. */
    private boolean isReading() {
        return stage.getChildren().noneMatch(Card.class::isInstance);
    }

    private void stage(Component shown) {
        stage.removeAll();
        stage.add(shown);
    }

    private static Component waiting() {
        return Card.main(T.t("desk.waiting.heading"))
                .with(new EmptyState(VaadinIcon.HEADSET, T.t("desk.waiting"), T.t("desk.waiting.next")));
    }

    private void addSimulator(Div head, String seat) {
        Simulator simulator = new Simulator(doors, seat, () -> deck.active().or(deck::ringing), calls::heldByExchange);
        simulator.setVisible(false);
        head.add(new ActionButton(T.t("desk.sim.open"), "Alt+S", () -> simulator.setVisible(!simulator.isVisible())));
        add(simulator);
    }

    private void tellSeat() {
        CurrentOperator.find().map(Operator::seatNumber).ifPresent(seat -> seats.tell(seat, new SeatWorkChanged()));
    }

    private static ContactId parse(String text) {
        try {
            return ContactId.parse(text);
        } catch (IllegalArgumentException nothing) {
            throw new NotFoundException();
        }
    }

    /** What the telephone changes here. */
    private final class Calls implements SeatCalls.Desk {
        @Override
        public void arrived(ContactSheet sheet) {
            if (isReading()) {
                tabs.show(deck);
            } else {
                front(sheet.id());
            }
        }

        @Override
        public void moved(ContactSheet sheet) {
            Optional.ofNullable(desks.get(sheet.id())).ifPresent(ContactDesk::callChanged);
            tabs.show(deck);
        }

        @Override
        public void missed(ContactSheet sheet) {
            forget(sheet);
            Toasts.done(T.t("desk.missed"));
            tabs.show(deck);
        }

        @Override
        public void front(ContactId id) {
            DeskView.this.front(id);
        }

        @Override
        public void changed() {
            tabs.show(deck);
        }
    }

    /** What becomes of a contact that is ended here. */
    private final class Endings implements ContactDesk.Ends {
        @Override
        public void saved(ContactSheet done, CaseSummary made, boolean merged) {
            forget(done);
            stage(new Receipt(made, merged, doors.wall(), DeskView.this::next));
            tabs.show(deck);
            MainLayout.refreshFigures(DeskView.this);
            tellSeat();
        }

        @Override
        public void endedWithoutCase(ContactSheet done) {
            forget(done);
            show();
            tellSeat();
        }
    }
}
