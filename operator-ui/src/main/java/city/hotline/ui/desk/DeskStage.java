package city.hotline.ui.desk;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.cases.CaseSummary;
import city.hotline.intake.Contact;
import city.hotline.intake.ContactId;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.live.SeatScreens;
import city.hotline.ui.live.SeatWorkChanged;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The contacts in hand and the one in front: its three panes, the receipt that follows them, or the wait for a call. */
class DeskStage extends Div implements SeatCalls.Desk, ContactDesk.Ends {
    private final DeskDoors doors;
    private final SeatScreens seats;
    private final Deck deck = new Deck();
    private final Map<ContactId, ContactDesk> desks = new HashMap<>();
    private final SeatCalls calls;
    private final TabStrip tabs;

    DeskStage(DeskDoors doors, SeatScreens seats) {
        this.doors = doors;
        this.seats = seats;
        this.calls = new SeatCalls(doors, deck, this);
        this.tabs = new TabStrip(doors.cards(), doors.clock(), sheet -> front(sheet.id()));
        addClassName("desk-stage");
        doors.opening().inHand().forEach(deck::lay);
        show();
    }

    SeatCalls calls() {
        return calls;
    }

    TabStrip tabs() {
        return tabs;
    }

    /** The contact that the telephone's keys are about: the one in front, else the one that rings. */
    Optional<ContactSheet> atHand() {
        return deck.active().or(deck::ringing);
    }

    /** Lays a contact that was just begun in front. */
    void begin(Contact begun) {
        deck.lay(doors.opening().open(begun.id()));
        front(begun.id());
        tellSeat();
    }

    /** What is in hand comes to the front; another contact is shown as far as it is everybody's. */
    void open(Contact contact) {
        if (deck.find(contact.id()).isPresent()) {
            front(contact.id());
        } else {
            stage(new ContactGlance(doors, contact));
        }
    }

    /** A supervisor answered a question about this contact. */
    void answered(ContactId contact) {
        if (deck.find(contact).isPresent()) {
            Optional.ofNullable(desks.get(contact)).ifPresent(ContactDesk::answered);
            Toasts.done(T.t("desk.ask.came"));
        }
    }

    /** Puts away what is being read, or else the contact. */
    void escape() {
        Optional<ContactDesk> reading =
                deck.active().map(sheet -> desks.get(sheet.id())).filter(ContactDesk::isReading);
        reading.ifPresentOrElse(ContactDesk::leaveReading, this::park);
    }

    @Override
    public void park() {
        deck.park();
        show();
    }

    @Override
    public void front(ContactId id) {
        deck.show(id);
        show();
        deck.active().map(sheet -> desks.get(sheet.id())).ifPresent(ContactDesk::focusText);
    }

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
    public void changed() {
        tabs.show(deck);
    }

    @Override
    public void saved(ContactSheet done, CaseSummary made, boolean merged) {
        forget(done);
        stage(new Receipt(made, merged, doors.wall(), calls::next));
        tabs.show(deck);
        MainLayout.refreshFigures(this);
        tellSeat();
    }

    @Override
    public void endedWithoutCase(ContactSheet done) {
        forget(done);
        show();
        tellSeat();
    }

    private void show() {
        deck.active()
                .ifPresentOrElse(
                        sheet -> stage(desks.computeIfAbsent(sheet.id(), id -> new ContactDesk(doors, sheet, this))),
                        () -> stage(waiting()));
        tabs.show(deck);
        String address =
                DeskView.ROUTE + deck.active().map(sheet -> "/" + sheet.id()).orElse("");
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
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
        return getChildren().noneMatch(Card.class::isInstance);
    }

    private void stage(Component shown) {
        removeAll();
        add(shown);
    }

    private void tellSeat() {
        CurrentOperator.find().map(Operator::seatNumber).ifPresent(seat -> seats.tell(seat, new SeatWorkChanged()));
    }

    private static Component waiting() {
        return Card.main(T.t("desk.waiting.heading"))
                .with(new EmptyState(VaadinIcon.HEADSET, T.t("desk.waiting"), T.t("desk.waiting.next")));
    }
}
