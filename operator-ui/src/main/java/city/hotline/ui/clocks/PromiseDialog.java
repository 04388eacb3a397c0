package city.hotline.ui.clocks;

import city.hotline.calendar.Counting;
import city.hotline.cases.DeadlineKind;
import city.hotline.catalogue.Span;
import city.hotline.catalogue.Urgency;
import city.hotline.clocks.Ladder;
import city.hotline.clocks.Promise;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One promise. Its kind and its cases are chosen once; a refusal is said at the field of the time. */
class PromiseDialog extends Dialog {
    private final Select<DeadlineKind> kind = new Select<>();
    private final TextField codes = new TextField(T.t("promises.codes"));
    private final Select<Urgency> urgency = new Select<>();
    private final TextField span = new TextField(T.t("promises.span"));
    private final Select<Counting> counting = new Select<>();
    private final IntegerField warn = new IntegerField(T.t("promises.warn"));
    private final IntegerField supervisor = new IntegerField(T.t("promises.supervisor"));
    private final IntegerField administrator = new IntegerField(T.t("promises.administrator"));
    private final transient Consumer<Promise> taken;

    /** @param taken what it refuses stays on the screen */
    PromiseDialog(@Nullable Promise promise, Consumer<Promise> taken) {
        this.taken = taken;
        setHeaderTitle(T.t(promise == null ? "promises.add" : "promises.edit.title"));
        setWidth("560px");
        prepare();
        show(promise);
        Button cancel = new Button(T.t("confirm.cancel"), click -> close());
        add(Row.down(
                kind,
                codes,
                urgency,
                span,
                counting,
                Row.across(warn, supervisor, administrator),
                Row.across(
                        Row.gap(),
                        cancel,
                        new ActionButton(T.t("promises.save"), "Ctrl+Enter", this::finish).primary())));
    }

    private void prepare() {
        kind.setLabel(T.t("promises.kind"));
        kind.setItems(DeadlineKind.values());
        kind.setItemLabelGenerator(DeadlineWords::kind);
        codes.setHelperText(T.t("promises.codes.hint"));
        codes.setAllowedCharPattern("[0-9]");
        codes.setMaxLength(6);
        urgency.setLabel(T.t("promises.urgency"));
        urgency.setItems(Urgency.values());
        urgency.setEmptySelectionAllowed(true);
        urgency.setEmptySelectionCaption(DeadlineWords.urgency(null));
        urgency.setItemLabelGenerator(DeadlineWords::urgency);
        span.setHelperText(T.t("promises.span.hint"));
        span.setManualValidation(true);
        counting.setLabel(T.t("promises.counting"));
        counting.setItems(Counting.values());
        counting.setItemLabelGenerator(DeadlineWords::counting);
        Stream.<HasSize>of(kind, codes, urgency, span, counting).forEach(HasSize::setWidthFull);
    }

    private void show(@Nullable Promise promise) {
        Ladder ladder = promise == null ? Ladder.USUAL : promise.ladder();
        kind.setValue(promise == null ? DeadlineKind.HANDLING : promise.kind());
        kind.setReadOnly(promise != null);
        codes.setValue(promise == null ? "" : promise.codes());
        codes.setReadOnly(promise != null);
        urgency.setValue(promise == null ? null : promise.urgency());
        urgency.setReadOnly(promise != null);
        span.setValue(promise == null ? "" : promise.span().toString());
        counting.setValue(promise == null ? Counting.CLOCK : promise.counting());
        warn.setValue(ladder.warn());
        supervisor.setValue(ladder.supervisor());
        administrator.setValue(ladder.administrator());
    }

    private void finish() {
        FieldErrors.clear(span);
        try {
            taken.accept(new Promise(
                    kind.getValue(),
                    codes.getValue().strip(),
                    urgency.getValue(),
                    Span.parse(span.getValue().strip()),
                    counting.getValue(),
                    new Ladder(percent(warn), percent(supervisor), percent(administrator))));
            close();
        } catch (Refusal refused) {
            FieldErrors.show(span, refused);
        } catch (IllegalArgumentException unreadable) {
            FieldErrors.show(span, T.t("promises.span.unreadable"));
        }
    }

    private static int percent(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(0);
    }
}
