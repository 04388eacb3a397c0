package city.hotline.ui.desk;

import city.hotline.intake.Contact;
import city.hotline.intake.MissedCallsChanged;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.live.CityScreens;
import city.hotline.ui.live.NewsMissed;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Consumer;

/** How many of today's calls nobody took; it opens the list of them, and both follow what other seats do. */
class MissedButton extends Div {
    private final DeskDoors doors;
    private final CityScreens city;
    private final MissedDialog dialog;
    private final ActionButton button;
    private Registration watching = Registration.once(() -> {});

    /** @param begun takes over the contact that calls back */
    MissedButton(DeskDoors doors, CityScreens city, Consumer<Contact> begun) {
        this.doors = doors;
        this.city = city;
        this.dialog = new MissedDialog(doors, begun);
        this.button = new ActionButton("", "Alt+M", this::open);
        add(button);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watching = city.watch(event.getUI(), news -> {
            if (news instanceof MissedCallsChanged || news instanceof NewsMissed) {
                show();
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.remove();
    }

    private void open() {
        show();
        dialog.open();
    }

    private void show() {
        List<Contact> missed = doors.missed().today();
        button.setText(T.t("desk.missed.count", missed.size()));
        if (missed.isEmpty()) {
            button.removeThemeVariants(ButtonVariant.ERROR);
        } else {
            button.addThemeVariants(ButtonVariant.ERROR);
        }
        dialog.show(missed);
    }
}
