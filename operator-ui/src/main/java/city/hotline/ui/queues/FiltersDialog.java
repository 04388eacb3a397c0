package city.hotline.ui.queues;

import city.hotline.cases.SavedFilter;
import city.hotline.cases.SavedFilters;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.KeyCap;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Consumer;

/** My filters of a queue: a digit takes one, a star makes it the one that the queue opens with, and the present one is kept. */
class FiltersDialog extends Dialog {
    private static final int DIGITS = 9;

    private final transient SavedFilters door;
    private final transient QueueName queue;
    private final transient QueueFilter present;
    private final transient Consumer<QueueFilter> taken;
    private final Div list = new Div();
    private final TextField name = new TextField(T.t("queue.saved.name"));
    private final Checkbox preset = new Checkbox(T.t("queue.saved.preset"));
    private transient List<SavedFilter> kept = List.of();

    /** @param taken is given the filter that was chosen */
    FiltersDialog(SavedFilters door, QueueName queue, QueueFilter present, Consumer<QueueFilter> taken) {
        this.door = door;
        this.queue = queue;
        this.present = present;
        this.taken = taken;
        setHeaderTitle(T.t("queue.saved.title", queue.title()));
        setWidth("560px");
        list.addClassName("saved-filters");
        name.setMaxLength(40);
        name.setWidthFull();
        Row content = Row.down(list);
        if (present.isNone()) {
            content.add(Row.text(T.t("queue.saved.nothing"), "muted", "sm"));
        } else {
            ActionButton save = new ActionButton(T.t("queue.saved.save"), "Ctrl+Enter", this::save).primary();
            content.add(name, Row.across(preset, Row.gap(), save));
        }
        Shortcuts.of(content).onDigits(DIGITS, T.t("queue.saved.take"), this::take);
        add(content);
        read();
        focusFirst();
    }

    static QueueFilter filter(SavedFilter saved) {
        return QueueFilter.of(QueryParameters.fromString(saved.terms()));
    }

    /** The first filter that is kept, where a digit takes it; the name of the first one to be kept. */
    private void focusFirst() {
        if (kept.isEmpty()) {
            name.focus();
        } else {
            list.getElement().executeJs("this.querySelector('.use').focus()");
        }
    }

    private void read() {
        kept = door.of(queue.queue());
        list.removeAll();
        for (int i = 0; i < kept.size(); i++) {
            list.add(line(kept.get(i), i + 1));
        }
        if (kept.isEmpty()) {
            list.add(Row.text(T.t("queue.saved.none"), "muted"));
        }
    }

    private Component line(SavedFilter saved, int digit) {
        NativeButton use = new NativeButton(saved.name(), click -> take(digit));
        use.addClassName("use");
        Button star = new Button(
                (saved.preset() ? VaadinIcon.STAR : VaadinIcon.STAR_O).create(),
                click -> act(() -> door.preset(queue.queue(), saved.preset() ? null : saved.id())));
        star.getElement().setAttribute("aria-pressed", String.valueOf(saved.preset()));
        star.setAriaLabel(T.t("queue.saved.preset.of", saved.name()));
        Button delete = new Button(VaadinIcon.TRASH.create(), click -> delete(saved));
        delete.setAriaLabel(T.t("queue.saved.delete", saved.name()));
        star.addThemeVariants(ButtonVariant.SMALL);
        delete.addThemeVariants(ButtonVariant.SMALL);
        Row line = Row.across(use, Row.gap(), star, delete);
        if (digit <= DIGITS) {
            line.addComponentAsFirst(new KeyCap(String.valueOf(digit)));
        }
        return line;
    }

    private void take(int digit) {
        if (digit <= kept.size()) {
            close();
            taken.accept(filter(kept.get(digit - 1)));
        }
    }

    private void save() {
        String wanted = name.getValue().strip();
        if (wanted.isEmpty()) {
            FieldErrors.show(name, T.t("queue.saved.name.missing"));
            return;
        }
        try {
            door.save(queue.queue(), wanted, present.address().getQueryString(), preset.getValue());
            close();
            Toasts.done(T.t("queue.saved.did", wanted));
        } catch (Refusal refusal) {
            FieldErrors.show(name, refusal);
        }
    }

    private void delete(SavedFilter saved) {
        act(() -> door.delete(saved.id()));
        Toasts.done(
                T.t("queue.saved.deleted", saved.name()),
                () -> act(() -> door.save(saved.queue(), saved.name(), saved.terms(), saved.preset())));
    }

    private void act(Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            Toasts.refused(refusal);
        }
        read();
    }
}
