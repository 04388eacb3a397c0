package city.hotline.ui.security;

import city.hotline.access.FactorOffer;
import city.hotline.access.RecoveryCodes;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.function.Consumer;
import java.util.function.Function;

/** How an authenticator app gets its secret: as a picture or as text; and the first code that it shows. */
class FactorSetup extends Div {
    private final CodeField code = new CodeField(T.t("factor.first"));
    private final transient Function<String, RecoveryCodes> enrol;
    private final transient Consumer<RecoveryCodes> done;

    /**
     * @param enrol is given the code; what it refuses stays at the field
     * @param done is given the recovery codes, to be shown once
     */
    FactorSetup(FactorOffer offer, Function<String, RecoveryCodes> enrol, Consumer<RecoveryCodes> done) {
        this.enrol = enrol;
        this.done = done;
        addClassName("factor");
        code.addKeyPressListener(Key.ENTER, pressed -> confirm());
        code.focus();
        Div text = new Div(Row.text(T.t("factor.secret"), "muted", "sm"), secret(offer));
        add(
                new OrderedList(
                        new ListItem(T.t("factor.step.app")),
                        new ListItem(T.t("factor.step.scan")),
                        new ListItem(T.t("factor.step.code"))),
                Row.across(QrPicture.of(offer.uri(), T.t("factor.picture")), text),
                code,
                new ActionButton(T.t("factor.confirm"), "Ctrl+Enter", this::confirm).primary());
    }

    private void confirm() {
        FieldErrors.clear(code);
        try {
            done.accept(enrol.apply(code.getValue()));
        } catch (Refusal refusal) {
            FieldErrors.show(code, refusal);
        }
    }

    /** In groups of four, as people read it aloud. */
    private static Div secret(FactorOffer offer) {
        Div secret = new Div(offer.text().replaceAll("(.{4})(?!$)", "$1 "));
        secret.setId("factor-secret");
        secret.addClassName("secret");
        return secret;
    }
}
