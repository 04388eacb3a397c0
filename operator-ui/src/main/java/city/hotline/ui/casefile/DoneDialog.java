package city.hotline.ui.casefile;

import city.hotline.cases.Ending;
import city.hotline.cases.FeeInvalid;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Records that the handler is done: what was done, and what it cost. */
class DoneDialog extends Dialog {
    /** Records it, or refuses. */
    interface Work {
        void done(String result, @Nullable BigDecimal fee);
    }

    private final TextArea result = new TextArea(T.t("case.done.result"));
    private final BigDecimalField fee = new BigDecimalField(T.t("case.done.fee"));
    private final transient Work work;

    DoneDialog(String title, Work work) {
        this.work = work;
        setHeaderTitle(title);
        setWidth("520px");
        result.setWidthFull();
        result.setMinRows(3);
        result.setMaxLength(Ending.NOTE);
        result.focus();
        fee.setHelperText(T.t("case.done.fee.hint"));
        fee.setWidth("180px");
        Button cancel = new Button(T.t("confirm.cancel"), click -> close());
        ActionButton save = new ActionButton(T.t("case.act.FINISH"), "Ctrl+Enter", this::save).primary();
        add(Row.down(result, fee, Row.across(Row.gap(), cancel, save)));
    }

    private void save() {
        FieldErrors.clear(result);
        if (fee.isInvalid()) {
            fee.focus();
            return;
        }
        try {
            work.done(result.getValue().strip(), fee.getValue());
            close();
        } catch (FeeInvalid refusal) {
            FieldErrors.show(fee, refusal);
        } catch (Refusal refusal) {
            FieldErrors.show(result, refusal);
        }
    }
}
