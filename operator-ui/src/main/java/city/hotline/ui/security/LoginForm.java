package city.hotline.ui.security;

import city.hotline.ui.text.T;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain form that the browser itself posts, so that password managers know it. */
@Tag("form")
class LoginForm extends HtmlContainer {
    LoginForm() {
        getElement().setAttribute("method", "post").setAttribute("action", LoginView.ROUTE);
        TextField name = new TextField(T.t("login.name"));
        name.getElement().setAttribute("name", "username");
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setAutofocus(true);
        name.getElement().setAttribute("autocapitalize", "none");
        name.setRequiredIndicatorVisible(false);
        PasswordField password = new PasswordField(T.t("login.password"));
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.getElement().executeJs("this.i18n = {reveal: $0}", T.t("login.reveal"));
        NativeButton enter = new NativeButton(T.t("login.enter"));
        enter.getElement().setAttribute("type", "submit");
        enter.addClassNames("btn", "pri");
        add(name, password, token(), enter);
    }

    private static Input token() {
        Input hidden = new Input();
        hidden.setType("hidden");
        if (VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden.getElement().setAttribute("name", token.getParameterName());
            hidden.getElement().setAttribute("value", token.getToken());
        }
        return hidden;
    }
}
