package city.hotline.ui.shell;

import city.hotline.access.OwnPassword;
import city.hotline.access.PasswordWrong;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** Asks for the present password and twice for the new one; afterwards the user logs in with the new one. */
class PasswordDialog extends Dialog {
    private final transient OwnPassword own;
    private final PasswordField present = field("password.present", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField wanted = field("password.wanted", Autocomplete.NEW_PASSWORD);
    private final PasswordField again = field("password.again", Autocomplete.NEW_PASSWORD);

    PasswordDialog(OwnPassword own) {
        this.own = own;
        setHeaderTitle(T.t("password.title"));
        setWidth("360px");
        add(Row.down(Row.text(T.t("password.rule"), "muted", "sm"), present, wanted, again));
        getFooter()
                .add(
                        new Button(T.t("confirm.cancel"), click -> close()),
                        new ActionButton(T.t("password.save"), "Ctrl+Enter", this::save).primary());
        present.focus();
    }

    private void save() {
        FieldErrors.clear(present, wanted, again);
        if (!wanted.getValue().equals(again.getValue())) {
            FieldErrors.show(again, T.t("password.differ"));
            return;
        }
        try {
            own.change(present.getValue(), wanted.getValue());
            close();
            getUI().ifPresent(ui -> ui.getPage().reload());
        } catch (PasswordWrong wrong) {
            FieldErrors.show(present, wrong);
        } catch (Refusal refusal) {
            FieldErrors.show(wanted, refusal);
        }
    }

    private static PasswordField field(String label, Autocomplete purpose) {
        PasswordField field = new PasswordField(T.t(label));
        field.setAutocomplete(purpose);
        field.setWidthFull();
        return field;
    }
}
