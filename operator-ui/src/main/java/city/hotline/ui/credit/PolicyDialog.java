package city.hotline.ui.credit;

import city.hotline.credit.CreditPolicies;
import city.hotline.credit.CreditPolicy;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;

/** The city's figures: how long a record counts, and how long a firm may appeal. */
class PolicyDialog extends Dialog {
    private final transient CreditPolicies policies;
    private final IntegerField months = new IntegerField(T.t("credit.policy.months"));
    private final IntegerField days = new IntegerField(T.t("credit.policy.days"));

    PolicyDialog(CreditPolicies policies) {
        this.policies = policies;
        CreditPolicy today = policies.today();
        setHeaderTitle(T.t("credit.policy"));
        setWidth("460px");
        months.setValue(today.months());
        days.setValue(today.appealDays());
        Button cancel = new Button(T.t("confirm.cancel"), _ -> close());
        add(Row.down(
                months,
                days,
                Row.text(T.t("credit.policy.hint"), "muted", "sm"),
                Row.across(
                        Row.gap(),
                        cancel,
                        new ActionButton(T.t("credit.policy.save"), "Ctrl+Enter", this::save).primary())));
        months.focus();
    }

    private void save() {
        FieldErrors.clear(months);
        try {
            policies.change(new CreditPolicy(figure(months), figure(days)));
            close();
            Toasts.done(T.t("credit.policy.saved"));
        } catch (Refusal refusal) {
            FieldErrors.show(months, refusal);
        }
    }

    private static int figure(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }
}
