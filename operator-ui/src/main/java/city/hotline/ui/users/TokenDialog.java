package city.hotline.ui.users;

import city.hotline.access.ApiTokens;
import city.hotline.access.IssuedToken;
import city.hotline.access.Role;
import city.hotline.foundation.Refusal;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;

/** Issues a token and shows it once. */
class TokenDialog extends Dialog {
    private final transient ApiTokens tokens;
    private final transient Runnable issued;
    private final TextField name = new TextField(T.t("tokens.name"));
    private final Select<Role> role = new Select<>();
    private final IntegerField days = new IntegerField(T.t("tokens.days"));

    /** @param issued told when there is a new one */
    TokenDialog(ApiTokens tokens, Tenants tenants, Runnable issued) {
        this.tokens = tokens;
        this.issued = issued;
        setHeaderTitle(T.t("tokens.new"));
        setWidth("540px");
        List<Role> roles = RoleWords.in(tenants.current().kind());
        name.setHelperText(T.t("tokens.name.rule"));
        role.setLabel(T.t("tokens.role"));
        role.setItems(roles);
        role.setItemLabelGenerator(RoleWords::of);
        role.setValue(roles.getFirst());
        role.setHelperText(T.t("tokens.role.rule"));
        days.setValue(Math.toIntExact(ApiTokens.USUAL_VALIDITY.toDays()));
        days.setStepButtonsVisible(true);
        name.setWidthFull();
        role.setWidthFull();
        add(Row.down(name, role, days));
        getFooter()
                .add(
                        new Button(T.t("confirm.cancel"), click -> close()),
                        new ActionButton(T.t("tokens.issue"), "Ctrl+Enter", this::issue).primary());
        name.focus();
    }

    private void issue() {
        FieldErrors.clear(name, role, days);
        try {
            show(tokens.issue(name.getValue(), role.getValue(), Duration.ofDays(validity())));
            issued.run();
        } catch (Refusal refusal) {
            FieldErrors.show(refusal.code().startsWith("TOKEN_VALIDITY") ? days : name, refusal);
        }
    }

    private long validity() {
        return days.getValue() == null ? 0 : days.getValue();
    }

    private void show(IssuedToken token) {
        TextField text = new TextField(T.t("tokens.text"));
        text.setId("token-text");
        text.setValue(token.plainText());
        text.setReadOnly(true);
        text.setWidthFull();
        removeAll();
        add(Row.down(new Banner(Tone.WARN, T.t("tokens.once")), text));
        getFooter().removeAll();
        getFooter().add(copy(token.plainText()), new Button(T.t("tokens.close"), click -> close()));
        setCloseOnOutsideClick(false);
    }

    private static Button copy(String text) {
        Button copy =
                new ActionButton(T.t("tokens.copy"), "Ctrl+Enter", () -> Toasts.done(T.t("tokens.copied"))).primary();
        // Browsers let a page write to the clipboard inside a click alone, so it happens there.
        copy.getElement().setProperty("token", text);
        copy.getElement().executeJs("this.addEventListener('click', () => navigator.clipboard.writeText(this.token))");
        return copy;
    }
}
