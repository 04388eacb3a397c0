package city.hotline.ui.casefile;

import city.hotline.cases.Ending;
import city.hotline.dispatch.DaysInvalid;
import city.hotline.dispatch.Extensions;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;

/** Asks for more time: how many days, and why. */
class ExtensionDialog extends Dialog {
    /** Asks, or refuses. */
    interface Work {
        void ask(int days, String reason);
    }

    private static final int USUAL = 3;

    private final IntegerField days = new IntegerField(T.t("case.extend.days"));
    private final TextArea reason = new TextArea(T.t("case.extend.reason"));
    private final transient Work work;

    ExtensionDialog(String title, Work work) {
        this.work = work;
        setHeaderTitle(title);
        setWidth("520px");
        days.setMin(1);
        days.setMax(Extensions.MOST_DAYS);
        days.setStepButtonsVisible(true);
        days.setValue(USUAL);
        days.setHelperText(T.t("case.extend.hint"));
        reason.setMaxLength(Ending.NOTE);
        reason.setMinRows(3);
        reason.setWidthFull();
        days.focus();
        Button cancel = new Button(T.t("confirm.cancel"), click -> close());
        ActionButton send = new ActionButton(T.t("case.act.EXTEND"), "Ctrl+Enter", this::send).primary();
        add(Row.down(days, reason, Row.across(Row.gap(), cancel, send)));
    }

    private void send() {
        FieldErrors.clear(days, reason);
        try {
            work.ask(
                    days.getValue() == null ? 0 : days.getValue(),
                    reason.getValue().strip());
            close();
        } catch (DaysInvalid refusal) {
            FieldErrors.show(days, refusal);
        } catch (Refusal refusal) {
            FieldErrors.show(reason, refusal);
        }
    }
}
