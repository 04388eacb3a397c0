package city.hotline.ui.desk;

import city.hotline.callers.Callers;
import city.hotline.callers.PhoneNumber;
import city.hotline.foundation.Uuids;
import city.hotline.intake.Contact;
import city.hotline.intake.ContactState;
import city.hotline.intake.Telephony;
import city.hotline.intake.TelephonyEvent;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Plays the telephone exchange for this seat, through the same door as the real one. */
class Simulator extends Div {
    private final Telephony telephony;
    private final Callers callers;
    private final Clock clock;
    private final String seat;
    private final Supplier<Optional<ContactSheet>> active;
    private final Runnable hold;
    private final TextField number = new TextField(T.t("desk.sim.number"));

    /**
     * @param active the contact in front, whose call is answered, held and hung up here
     * @param hold marks that call as held on the desk
     */
    Simulator(DeskDoors doors, String seat, Supplier<Optional<ContactSheet>> active, Runnable hold) {
        this.hold = hold;
        this.telephony = doors.telephony();
        this.callers = doors.callers();
        this.clock = doors.clock();
        this.seat = seat;
        this.active = active;
        addClassName("desk-simulator");
        number.setValue(T.t("desk.sim.known"));
        number.addClassName("sim-number");
        Div presets = Row.across(
                button("desk.sim.ring", "sim-ring", () -> ring(number.getValue())),
                button("desk.sim.stranger", "sim-stranger", () -> ring(stranger())),
                button("desk.sim.elder", "sim-elder", this::ringElder),
                button("desk.sim.withheld", "sim-withheld", () -> ring(null)));
        presets.addClassName("wrap");
        Div call = Row.across(
                button("desk.sim.answer", "sim-answer", () -> report(TelephonyEvent.Type.ANSWERED)),
                button("desk.sim.hold", "sim-hold", this::hold),
                button("desk.sim.hangup", "sim-hangup", () -> report(TelephonyEvent.Type.HUNG_UP)));
        add(new Card(T.t("desk.sim", seat)).with(Row.across(number, presets, Row.gap(), call)));
    }

    private void ring(@Nullable String from) {
        telephony.on(new TelephonyEvent(
                "simulator-" + Uuids.next(),
                TelephonyEvent.Type.RINGING,
                from,
                T.t("desk.sim.dialled"),
                seat,
                clock.instant()));
    }

    /** An elder's one-key telephone: its caller carries the tag. */
    private void ringElder() {
        String from = T.t("desk.sim.elder.number");
        callers.tag(callers.recognise(PhoneNumber.parse(from)), T.t("desk.sim.elder.tag"));
        ring(from);
    }

    /** A mobile number that nobody called from before. */
    private String stranger() {
        return "139" + String.format("%08d", clock.millis() % 100_000_000L);
    }

    private void hold() {
        report(TelephonyEvent.Type.HELD);
        hold.run();
    }

    private void report(TelephonyEvent.Type type) {
        active.get()
                .map(ContactSheet::contact)
                .filter(contact -> contact.callId() != null && contact.state() != ContactState.ENDED)
                .ifPresent(contact -> telephony.on(event(contact, type)));
    }

    private TelephonyEvent event(Contact contact, TelephonyEvent.Type type) {
        return new TelephonyEvent(
                String.valueOf(contact.callId()),
                type,
                contact.number().isWithheld() ? null : contact.number().raw(),
                contact.dialled(),
                seat,
                clock.instant());
    }

    private static Button button(String key, String css, Runnable act) {
        Button button = new Button(T.t(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName(css);
        return button;
    }
}
