package city.hotline.ui.security;

import city.hotline.access.FactorOffer;
import city.hotline.access.RecoveryCodes;
import city.hotline.access.SecondFactors;
import city.hotline.foundation.Refusal;
import city.hotline.tenancy.Tenant;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.look.HotlineName;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Optional;

/** A user's own second factor: enrol it, replace it, put it away. */
class FactorDialog extends Dialog {
    private final transient SecondFactors factors;
    private final transient Tenant tenant;

    FactorDialog(SecondFactors factors, Tenant tenant) {
        this.factors = factors;
        this.tenant = tenant;
        setHeaderTitle(T.t("factor.title"));
        setWidth("440px");
        Optional<SecondFactors.Mine> mine = factors.mine();
        mine.ifPresentOrElse(this::enrolled, this::notEnrolled);
    }

    private void notEnrolled() {
        PasswordField password = new PasswordField(T.t("password.present"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setWidthFull();
        add(Row.down(Row.text(T.t("factor.about"), "muted", "sm"), password));
        getFooter().add(cancel(), new ActionButton(T.t("factor.next"), "Ctrl+Enter", () -> begin(password)).primary());
        password.focus();
    }

    private void enrolled(SecondFactors.Mine mine) {
        CodeField code = new CodeField(T.t("factor.code"));
        code.setHelperText(T.t("factor.code.rule"));
        String since = new WallTime(tenant.zone()).minute(mine.enrolledAt());
        add(Row.down(Row.text(T.t("factor.since", since, mine.recoveryLeft()), "sm"), code));
        getFooter().add(cancel());
        if (!mine.required()) {
            Button drop = new Button(T.t("factor.drop"), click -> drop(code));
            drop.addThemeVariants(ButtonVariant.ERROR);
            getFooter().add(drop);
        }
        getFooter().add(new ActionButton(T.t("factor.replace"), "Ctrl+Enter", () -> begin(code)).primary());
        code.focus();
    }

    private void begin(TextFieldBase<?, String> proof) {
        FieldErrors.clear(proof);
        try {
            FactorOffer offer = factors.offer(proof.getValue());
            removeAll();
            getFooter().removeAll();
            add(new FactorSetup(offer, code -> factors.enrol(offer, code), this::show));
            getFooter().add(cancel());
        } catch (Refusal refusal) {
            FieldErrors.show(proof, refusal);
        }
    }

    private void drop(CodeField code) {
        FieldErrors.clear(code);
        try {
            factors.drop(code.getValue());
            close();
            Toasts.done(T.t("factor.dropped"));
        } catch (Refusal refusal) {
            FieldErrors.show(code, refusal);
        }
    }

    private void show(RecoveryCodes recovery) {
        removeAll();
        getFooter().removeAll();
        add(new RecoveryList(recovery, HotlineName.of(tenant)));
        getFooter().add(new ActionButton(T.t("factor.done"), "Ctrl+Enter", this::close).primary());
        setCloseOnOutsideClick(false);
    }

    private Button cancel() {
        return new Button(T.t("confirm.cancel"), click -> close());
    }
}
