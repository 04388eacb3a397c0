package city.hotline.ui.users;

import city.hotline.access.Account;
import city.hotline.access.NewAccount;
import city.hotline.access.Role;
import city.hotline.foundation.Refusal;
import city.hotline.tenancy.TenantKind;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a user is described by; a refusal is shown at its field. */
class UserForm extends Div {
    private final TextField login = new TextField(T.t("users.login"));
    private final TextField name = new TextField(T.t("users.name"));
    private final TextField seat = new TextField(T.t("users.seat"));
    private final PasswordField password = new PasswordField(T.t("users.password"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(T.t("users.roles"));
    private final CheckboxGroup<String> lines = new CheckboxGroup<>(T.t("users.lines"));

    /** A form for somebody new, in a house of this kind with these sealed lines. */
    UserForm(TenantKind kind, List<String> sealed) {
        addClassName("form");
        login.setHelperText(T.t("users.login.rule"));
        login.getElement().setAttribute("autocapitalize", "none");
        login.setAutocomplete(Autocomplete.OFF);
        seat.setHelperText(T.t("users.seat.rule"));
        password.setHelperText(T.t("users.password.rule"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        roles.setItems(RoleWords.in(kind));
        roles.setItemLabelGenerator(RoleWords::of);
        lines.setItems(sealed);
        lines.setItemLabelGenerator(LineWords::of);
        lines.setHelperText(T.t("users.lines.rule"));
        lines.setVisible(!sealed.isEmpty());
        add(login, name, seat, roles, lines, password);
    }

    /** A form for what of {@code account} can be changed. */
    UserForm(TenantKind kind, List<String> sealed, Account account) {
        this(kind, sealed);
        login.setVisible(false);
        password.setVisible(false);
        name.setValue(account.displayName());
        seat.setValue(account.seatNumber() == null ? "" : account.seatNumber());
        roles.setValue(account.roles());
        lines.setValue(account.lines().stream().filter(sealed::contains).collect(Collectors.toSet()));
    }

    /** Puts the cursor where somebody begins to write. */
    void begin() {
        (login.isVisible() ? login : name).focus();
    }

    NewAccount wanted() {
        return new NewAccount(
                login.getValue(), name.getValue(), seat(), roles.getValue(), password.getValue(), lines.getValue());
    }

    /** What the fields say differently from {@code account}. */
    UserChanges changesOf(Account account) {
        return UserChanges.between(account, name.getValue(), seat(), roles.getValue(), lines.getValue());
    }

    void clearErrors() {
        FieldErrors.clear(login, name, seat, roles, lines, password);
    }

    void show(Refusal refusal) {
        UserField.of(refusal)
                .ifPresentOrElse(field -> FieldErrors.show(of(field), refusal), () -> Toasts.refused(refusal));
    }

    private HasValidation of(UserField field) {
        return switch (field) {
            case LOGIN -> login;
            case NAME -> name;
            case SEAT -> seat;
            case ROLES -> roles;
            case LINES -> lines;
            case PASSWORD -> password;
        };
    }

    private @Nullable String seat() {
        return seat.getValue().isBlank() ? null : seat.getValue().strip();
    }
}
