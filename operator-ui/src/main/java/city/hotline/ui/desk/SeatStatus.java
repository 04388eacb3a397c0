package city.hotline.ui.desk;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import city.hotline.intake.Contact;
import city.hotline.intake.ContactId;
import city.hotline.intake.Contacts;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Stopwatch;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.live.SeatScreens;
import city.hotline.ui.shell.StatusPart;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The state of the operator's own seat, in the head of every screen. */
@Component
class SeatStatus implements StatusPart {
    private final Contacts contacts;
    private final SeatScreens seats;
    private final Clock clock;

    SeatStatus(Contacts contacts, SeatScreens seats, Clock clock) {
        this.contacts = contacts;
        this.seats = seats;
        this.clock = clock;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> create() {
        return CurrentOperator.find()
                .filter(operator -> operator.may(Permission.TAKE_CONTACTS))
                .map(operator -> new Light());
    }

    @Override
    public int order() {
        return 0;
    }

    /** The words and the stopwatch of one screen. */
    private final class Light extends Span {
        private @Nullable Registration watching;
        private @Nullable ContactId talking;

        Light() {
            addClassName("desk-status");
            getElement().setAttribute("role", "status");
            show();
        }

        @Override
        protected void onAttach(AttachEvent event) {
            watching = seats.watch(event.getUI(), news -> show());
        }

        @Override
        protected void onDetach(DetachEvent event) {
            if (watching != null) {
                watching.remove();
            }
        }

        private void show() {
            List<Contact> inHand = new ArrayList<>(contacts.open());
            if (talking != null
                    && inHand.stream().noneMatch(contact -> contact.id().equals(talking))) {
                inHand.add(contacts.get(talking));
            }
            talking = inHand.stream()
                    .filter(SeatState::isOnCall)
                    .map(Contact::id)
                    .findFirst()
                    .orElse(null);
            show(SeatState.of(inHand));
        }

        private void show(SeatState state) {
            removeAll();
            Chip chip = new Chip(
                    tone(state.kind()),
                    icon(state.kind()),
                    T.t("desk.seat." + state.kind().name()));
            Instant since = state.since();
            if (since != null) {
                chip.add(new Stopwatch(since, clock));
            }
            getElement().setAttribute("data-seat", state.kind().name());
            add(chip);
        }
    }

    private static Tone tone(SeatState.Kind kind) {
        return switch (kind) {
            case TALKING -> Tone.OK;
            case RINGING -> Tone.BAD;
            case WRAP_UP -> Tone.WARN;
            case WORKING -> Tone.INFO;
            case FREE -> Tone.PLAIN;
        };
    }

    private static VaadinIcon icon(SeatState.Kind kind) {
        return switch (kind) {
            case TALKING, RINGING -> VaadinIcon.PHONE;
            case WRAP_UP, WORKING -> VaadinIcon.EDIT;
            case FREE -> VaadinIcon.CIRCLE_THIN;
        };
    }
}
