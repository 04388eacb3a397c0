package city.hotline.ui.desk;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.cases.CaseSummary;
import city.hotline.intake.Contact;
import city.hotline.intake.ContactId;
import city.hotline.intake.ContactState;
import city.hotline.intake.SeatAnswered;
import city.hotline.intake.SeatHungUp;
import city.hotline.intake.SeatRang;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.live.SeatScreens;
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
import org.jspecify.annotations.Nullable;

/** The operator's desk. The address names the contact in front, so that a reload comes back to it. */
@Route(value = DeskView.ROUTE, layout = MainLayout.class)
@RolesAllowed("TAKE_CONTACTS")
@StyleSheet("context://boling/desk.css")
public class DeskView extends Div implements HasUrlParameter<String>, Titled {
    static final String ROUTE = "desk";

    private final transient DeskDoors doors;
    private final transient SeatScreens seats;
    private final transient Deck deck = new Deck();
    private final transient Map<ContactId, ContactDesk> desks = new HashMap<>();
    private final TabStrip tabs;
    private final Div stage = new Div();
    private @Nullable Registration watching;

    DeskView(DeskDoors doors, SeatScreens seats, DeskSettings settings) {
        this.doors = doors;
        this.seats = seats;
        this.tabs = new TabStrip(doors.cards(), doors.clock(), sheet -> front(sheet.id()));
        addClassName("desk-view");
        stage.addClassName("desk-stage");
        Div head = new Div(tabs, new ActionButton(T.t("desk.new"), "Alt+N", this::askNew));
        head.addClassName("desk-head");
        add(head);
        String seat = CurrentOperator.find().map(Operator::seatNumber).orElse(null);
        if (settings.simulator() && seat != null) {
            addSimulator(head, seat);
        }
        add(stage);
        doors.opening().inHand().forEach(deck::lay);
        keys();
        show();
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String contact) {
        if (contact == null) {
            return;
        }
        ContactId id = parse(contact);
        doors.contacts().get(id);
        if (deck.find(id).isPresent()) {
            front(id);
        }
    }

    @Override
    public String title() {
        return T.t("desk.view");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watching = seats.watch(event.getUI(), this::hear);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.remove();
        }
    }

    private void hear(Object news) {
        switch (news) {
            case SeatRang rang -> arrive(rang.contact());
            case SeatAnswered answered -> arrive(answered.contact());
            case SeatHungUp gone -> leave(gone);
            default -> tabs.show(deck);
        }
    }

    /** A call rings or talks: beside what is being worked on, or in front when nothing is. */
    private void arrive(ContactId id) {
        Contact now = doors.contacts().get(id);
        boolean known = deck.find(id).isPresent();
        if (!known) {
            deck.lay(doors.opening().open(id));
        }
        deck.find(id).ifPresent(sheet -> sheet.contact(now));
        if (known && desks.containsKey(id)) {
            desks.get(id).callerChanged();
        }
        if (!known && deck.active().isEmpty() && !isReading()) {
            front(id);
        } else {
            tabs.show(deck);
        }
    }

    private void leave(SeatHungUp gone) {
        deck.find(gone.contact()).ifPresent(sheet -> {
            sheet.contact(doors.contacts().get(gone.contact()));
            if (!gone.answered() && !sheet.isTouched()) {
                forget(sheet);
                Toasts.done(T.t("desk.missed"));
            }
            tabs.show(deck);
        });
    }

    private void keys() {
        Shortcuts.of(this)
                .on("F2", T.t("desk.key.answer"), this::answer)
                .on("F4", T.t("desk.key.hold"), this::hold)
                .on("F8", T.t("desk.key.next"), this::next)
                .on("Escape", T.t("desk.key.park"), this::park);
    }

    private void answer() {
        deck.ringing().ifPresent(sheet -> {
            sheet.contact(doors.contacts().answered(sheet.id()));
            front(sheet.id());
        });
    }

    private void hold() {
        deck.active()
                .filter(sheet -> sheet.contact().state() == ContactState.TALKING)
                .filter(sheet -> sheet.contact().callId() != null)
                .ifPresent(sheet -> {
                    sheet.held(sheet.isHeld() ? null : doors.clock().instant());
                    tabs.show(deck);
                });
    }

    private void next() {
        if (deck.ringing().isPresent()) {
            answer();
        } else {
            deck.next().ifPresentOrElse(sheet -> front(sheet.id()), this::park);
        }
    }

    private void park() {
        deck.park();
        show();
    }

    private void askNew() {
        new NewContactDialog(doors.contacts(), begun -> {
                    deck.lay(doors.opening().open(begun.id()));
                    front(begun.id());
                    tellSeat();
                })
                .open();
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
        return new ContactDesk(doors, sheet, new ContactDesk.Ends() {
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
        });
    }

    private void forget(ContactSheet sheet) {
        boolean front = deck.isActive(sheet);
        deck.remove(sheet.id());
        desks.remove(sheet.id());
        if (front) {
            show();
        }
    }

    private boolean isReading() {
        return stage.getChildren().anyMatch(Receipt.class::isInstance);
    }

    private void stage(Component shown) {
        stage.removeAll();
        stage.add(shown);
    }

    private Component waiting() {
        return Card.main(T.t("desk.waiting.heading"))
                .with(new EmptyState(VaadinIcon.HEADSET, T.t("desk.waiting"), T.t("desk.waiting.next")));
    }

    private void addSimulator(Div head, String seat) {
        Simulator simulator = new Simulator(doors, seat, () -> deck.active().or(deck::ringing), this::hold);
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
}
