package city.hotline.ui.autodispatch;

import city.hotline.autodispatch.Policy;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the city lets automatic dispatch do. */
class PolicyDialog extends Dialog {
    private final Checkbox automatic = new Checkbox(T.t("auto.policy.automatic"));
    private final IntegerField last = new IntegerField(T.t("auto.policy.last"));
    private final IntegerField percent = new IntegerField(T.t("auto.policy.percent"));
    private final IntegerField certainty = new IntegerField(T.t("auto.policy.certainty"));
    private final Checkbox danger = new Checkbox(T.t("auto.policy.danger"));
    private final TextField excluded = new TextField(T.t("auto.policy.excluded"));
    private final transient Consumer<Policy.Rules> taken;

    /** @param taken what it refuses stays on the screen */
    PolicyDialog(Policy policy, Consumer<Policy.Rules> taken) {
        this.taken = taken;
        setHeaderTitle(T.t("auto.policy.title"));
        setWidth("560px");
        Policy.Rules rules = policy.rules();
        automatic.setValue(rules.automatic());
        last.setValue(rules.last());
        percent.setValue(rules.percent());
        certainty.setValue(rules.certainty());
        danger.setValue(rules.danger());
        excluded.setValue(String.join(" ", rules.excluded()));
        excluded.setHelperText(T.t("auto.policy.excluded.hint"));
        excluded.setManualValidation(true);
        excluded.setWidthFull();
        List.of(last, percent, certainty).forEach(field -> field.setManualValidation(true));
        Button cancel = new Button(T.t("confirm.cancel"), click -> close());
        add(Row.down(
                automatic,
                Row.text(T.t("auto.policy.automatic.hint"), "muted", "sm"),
                Row.across(last, percent, certainty),
                danger,
                excluded,
                Row.across(
                        Row.gap(),
                        cancel,
                        new ActionButton(T.t("auto.policy.save"), "Ctrl+Enter", this::finish).primary())));
    }

    private void finish() {
        FieldErrors.clear(last, percent, certainty, excluded);
        try {
            taken.accept(new Policy.Rules(
                    automatic.getValue(),
                    number(last),
                    number(percent),
                    number(certainty),
                    danger.getValue(),
                    Arrays.stream(excluded.getValue().strip().split("[\\s,，、]+"))
                            .filter(code -> !code.isEmpty())
                            .toList()));
            close();
        } catch (Refusal refused) {
            switch (refused.code()) {
                case "DISPATCH_POLICY_LAST" -> FieldErrors.show(last, refused);
                case "DISPATCH_POLICY_PERCENT" -> FieldErrors.show(percent, refused);
                case "DISPATCH_POLICY_CERTAINTY" -> FieldErrors.show(certainty, refused);
                default -> FieldErrors.show(excluded, refused);
            }
        }
    }

    private static int number(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(0);
    }
}
