package city.hotline.ui.desk;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentences;
import city.hotline.intake.Contact;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.KeyCap;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Today's missed calls, whoever has waited longest first, so that a new one moves no digit: a digit calls back. Whoever comes
 * second is told who has the call.
 */
class MissedDialog extends Dialog {
    private static final int DIGITS = 9;
    private static final int MOST = 50;

    private final DeskDoors doors;
    private final Consumer<Contact> begun;
    private final Div trouble = new Div();
    private final Div list = new Div();
    private List<Contact> shown = List.of();

    MissedDialog(DeskDoors doors, Consumer<Contact> begun) {
        this.doors = doors;
        this.begun = begun;
        setHeaderTitle(T.t("desk.missed.title"));
        setWidth("640px");
        list.addClassNames("col", "desk-missed");
        Div content = new Div(trouble, list);
        content.addClassName("col");
        add(content);
        getFooter().add(new Button(T.t("desk.close"), click -> close()));
        Shortcuts.of(content).onDigits(DIGITS, T.t("desk.missed.key"), digit -> callBack(digit - 1));
        addOpenedChangeListener(event -> trouble.removeAll());
    }

    /** @param missed the latest first */
    void show(List<Contact> missed) {
        List<Contact> inTurn = missed.reversed();
        shown = inTurn.subList(0, Math.min(MOST, inTurn.size()));
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(new EmptyState(VaadinIcon.CHECK, T.t("desk.missed.none"), T.t("desk.missed.none.next")));
        }
        Instant now = doors.clock().instant();
        for (int i = 0; i < shown.size(); i++) {
            list.add(line(i, shown.get(i), now));
        }
        if (missed.size() > MOST) {
            list.add(Row.text(T.t("desk.missed.more", missed.size() - MOST), "faint", "xs"));
        }
    }

    private Row line(int index, Contact missed, Instant now) {
        String who = new ContactName(doors.cards()).of(missed);
        Row line = Row.across();
        if (index < DIGITS) {
            line.add(new KeyCap(String.valueOf(index + 1)));
        }
        line.add(Row.text(doors.wall().brief(missed.beganAt(), now), "num", "muted"), Row.text(who, "num", "b"));
        line.add(Row.gap());
        if (!missed.number().isWithheld()) {
            line.add(button("desk.missed.back", who, () -> callBack(index)));
        }
        line.add(button("desk.missed.dismiss", who, () -> dismiss(missed)));
        line.getElement().setAttribute("data-contact", missed.id().toString());
        return line;
    }

    private void callBack(int index) {
        if (index >= shown.size() || shown.get(index).number().isWithheld()) {
            return;
        }
        Contact missed = shown.get(index);
        act(() -> {
            Contact contact = doors.missed().callBack(missed.id());
            close();
            begun.accept(contact);
            Toasts.done(T.t("desk.missed.dial", new ContactName(doors.cards()).of(contact)));
        });
    }

    private void dismiss(Contact missed) {
        act(() -> doors.missed().dismiss(missed.id()));
    }

    private void act(Runnable act) {
        trouble.removeAll();
        try {
            act.run();
        } catch (Refusal refused) {
            trouble.add(new Banner(Tone.BAD, Sentences.of(refused, T.locale())));
        }
        show(doors.missed().today());
    }

    private static Button button(String key, String who, Runnable act) {
        Button button = new Button(T.t(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(T.t(key) + " " + who);
        return button;
    }
}
