package city.hotline.ui.casefile;

import city.hotline.cases.Ending;
import city.hotline.foundation.Refusal;
import city.hotline.supervision.Minutes;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What those who were called together agreed on. */
class MinutesDialog extends Dialog {
    private final transient CaseSheet sheet;
    private final transient Clock clock;
    private final transient Consumer<Minutes> taken;
    private final DateTimePicker held = new DateTimePicker(T.t("oversight.held"));
    private final Select<Minutes.Means> means = new Select<>();
    private final TextField present = new TextField(T.t("oversight.present"));
    private final TextArea agreed = new TextArea(T.t("oversight.agreed"));

    /** @param taken what it refuses stays on the screen */
    MinutesDialog(String title, CaseSheet sheet, Clock clock, Consumer<Minutes> taken) {
        this.sheet = sheet;
        this.clock = clock;
        this.taken = taken;
        setHeaderTitle(title);
        setWidth("560px");
        held.setLocale(T.locale());
        held.setValue(LocalDateTime.ofInstant(sheet.now(), sheet.zone()).truncatedTo(ChronoUnit.MINUTES));
        means.setLabel(T.t("oversight.means"));
        means.setItems(Minutes.Means.values());
        means.setItemLabelGenerator(one -> T.t("oversight.means." + one));
        means.setValue(Minutes.Means.SITE);
        present.setMaxLength(Ending.NOTE);
        present.setWidthFull();
        agreed.setMaxLength(Ending.NOTE);
        agreed.setMinRows(4);
        agreed.setWidthFull();
        Button cancel = new Button(T.t("confirm.cancel"), click -> close());
        add(Row.down(
                Row.across(held, means),
                present,
                agreed,
                Row.across(
                        Row.gap(),
                        cancel,
                        new ActionButton(T.t("case.act.MINUTES"), "Ctrl+Enter", this::finish).primary())));
        present.focus();
    }

    private void finish() {
        FieldErrors.clear(present, agreed);
        held.setInvalid(false);
        @Nullable LocalDateTime when = held.getValue();
        if (when == null) {
            complain("oversight.held.missing");
            return;
        }
        Instant at = when.atZone(sheet.zone()).toInstant();
        if (at.isAfter(clock.instant())) {
            complain("oversight.held.later");
            return;
        }
        try {
            taken.accept(new Minutes(
                    at,
                    means.getValue(),
                    present.getValue().strip(),
                    agreed.getValue().strip()));
            close();
        } catch (Refusal refusal) {
            FieldErrors.show(present.isEmpty() ? present : agreed, refusal);
        }
    }

    private void complain(String key) {
        held.setErrorMessage(T.t(key));
        held.setInvalid(true);
    }
}
