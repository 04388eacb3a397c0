package city.hotline.ui.security;

import city.hotline.ui.text.T;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/** Name and password. */
class LoginForm extends PostForm {
    LoginForm() {
        super("/" + LoginView.ROUTE, T.t("login.enter"), name(), password());
    }

    private static TextField name() {
        TextField name = new TextField(T.t("login.name"));
        name.getElement().setAttribute("name", "username");
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setAutofocus(true);
        name.getElement().setAttribute("autocapitalize", "none");
        name.setRequiredIndicatorVisible(false);
        return name;
    }

    private static PasswordField password() {
        PasswordField password = new PasswordField(T.t("login.password"));
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.getElement().executeJs("this.i18n = {reveal: $0}", T.t("login.reveal"));
        return password;
    }
}
