package city.hotline.ui.users;

import city.hotline.access.Account;
import city.hotline.access.Accounts;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** Gives a user another password; he is logged out everywhere. */
class PasswordReset extends Dialog {
    PasswordReset(Accounts accounts, Account account) {
        setHeaderTitle(T.t("users.reset.of", account.loginName()));
        setWidth("380px");
        PasswordField wanted = new PasswordField(T.t("users.reset.wanted"));
        wanted.setHelperText(T.t("users.password.rule"));
        wanted.setAutocomplete(Autocomplete.NEW_PASSWORD);
        wanted.setWidthFull();
        add(Row.down(Row.text(T.t("users.reset.consequence"), "muted", "sm"), wanted));
        getFooter()
                .add(
                        new Button(T.t("confirm.cancel"), click -> close()),
                        new ActionButton(T.t("users.reset"), "Ctrl+Enter", () -> reset(accounts, account, wanted))
                                .primary());
        wanted.focus();
    }

    private void reset(Accounts accounts, Account account, PasswordField wanted) {
        FieldErrors.clear(wanted);
        try {
            accounts.resetPassword(account.id(), wanted.getValue());
            close();
            Toasts.done(T.t("users.reset.done", account.loginName()));
        } catch (Refusal refusal) {
            FieldErrors.show(wanted, refusal);
        }
    }
}
