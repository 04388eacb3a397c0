package city.hotline.ui.desk;

import city.hotline.callers.CallerCard;
import city.hotline.callers.Callers;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;

/** The caller's tags: the city's own short words, to be added and taken away in place. */
class CallerTags extends Div {
    private final Callers callers;
    private final CallerCard card;
    private final Runnable changed;
    private final TextField add = new TextField(T.t("desk.tag.add"));

    CallerTags(Callers callers, CallerCard card, Runnable changed) {
        this.callers = callers;
        this.card = card;
        this.changed = changed;
        addClassName("desk-tags");
        add.setPlaceholder(T.t("desk.tag.hint"));
        add.setManualValidation(true);
        add.addKeyPressListener(Key.ENTER, pressed -> add());
        add(add);
        card.tags().forEach(tag -> add(removal(tag)));
    }

    /** A tag with the tone that its word asks for: an elder's alarm in red. */
    static Chip chip(String tag) {
        if (mentions("desk.tag.alarming", tag)) {
            return new Chip(Tone.BAD, VaadinIcon.BELL, tag);
        }
        if (mentions("desk.tag.sealed", tag)) {
            return new Chip(Tone.WARN, VaadinIcon.LOCK, tag);
        }
        return new Chip(mentions("desk.tag.served", tag) ? Tone.INFO : Tone.PLAIN, tag);
    }

    private static boolean mentions(String key, String tag) {
        return Arrays.stream(T.t(key).split(",")).anyMatch(tag::contains);
    }

    private void add() {
        if (add.getValue().isBlank()) {
            return;
        }
        try {
            callers.tag(card.id(), add.getValue());
            changed.run();
        } catch (Refusal refused) {
            FieldErrors.show(add, refused);
        }
    }

    private NativeButton removal(String tag) {
        NativeButton button = new NativeButton(T.t("desk.tag.remove", tag), click -> {
            callers.untag(card.id(), tag);
            changed.run();
        });
        button.addClassNames("link", "xs");
        return button;
    }
}
