package city.hotline.ui.desk;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.intake.ContactId;
import city.hotline.intake.SupervisorAnswered;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.live.CityScreens;
import city.hotline.ui.live.NewsMissed;
import city.hotline.ui.live.SeatScreens;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
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
    private final DeskStage stage;
    private Registration watching = Registration.once(() -> {});

    DeskView(DeskDoors doors, SeatScreens seats, CityScreens city, DeskSettings settings) {
        this.doors = doors;
        this.seats = seats;
        this.city = city;
        this.stage = new DeskStage(doors, seats);
        addClassName("desk-view");
        Div head = new Div(stage.tabs(), new MissedButton(doors, city, stage::begin));
        head.add(new ActionButton(T.t("desk.new"), "Alt+N", this::askNew));
        head.addClassName("desk-head");
        add(head);
        String seat = CurrentOperator.find().map(Operator::seatNumber).orElse(null);
        if (settings.simulator() && seat != null) {
            addSimulator(head, seat);
        }
        add(stage);
        SeatCalls calls = stage.calls();
        Shortcuts.of(this)
                .on("F2", T.t("desk.key.answer"), calls::answer)
                .on("F4", T.t("desk.key.hold"), calls::hold)
                .on("F8", T.t("desk.key.next"), calls::next)
                .on("Escape", T.t("desk.key.park"), stage::escape);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String contact) {
        if (contact != null) {
            stage.open(doors.contacts().get(parse(contact)));
        }
    }

    @Override
    public String title() {
        return T.t("desk.view");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watching = Registration.combine(
                seats.watch(event.getUI(), stage.calls()::hear), city.watch(event.getUI(), this::hear));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.remove();
    }

    private void hear(Object news) {
        switch (news) {
            case SupervisorAnswered answered -> stage.answered(answered.contact());
            case NewsMissed _ ->
                doors.contacts().open().forEach(contact -> stage.calls().arrive(contact.id()));
            default -> {}
        }
    }

    private void askNew() {
        new NewContactDialog(doors.contacts(), stage::begin).open();
    }

    private void addSimulator(Div head, String seat) {
        Simulator simulator = new Simulator(doors, seat, stage::atHand, stage.calls()::heldByExchange);
        simulator.setVisible(false);
        head.add(new ActionButton(T.t("desk.sim.open"), "Alt+S", () -> simulator.setVisible(!simulator.isVisible())));
        add(simulator);
    }

    private static ContactId parse(String text) {
        try {
            return ContactId.parse(text);
        } catch (IllegalArgumentException nothing) {
            throw new NotFoundException();
        }
    }
}
