package city.hotline.ui.security;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain form that the browser itself posts, so that password managers know it. */
@Tag("form")
class PostForm extends HtmlContainer {
    /**
     * @param path that it is posted to
     * @param word on the button
     */
    PostForm(String path, String word, Component... fields) {
        getElement().setAttribute("method", "post").setAttribute("action", path);
        NativeButton enter = new NativeButton(word);
        enter.getElement().setAttribute("type", "submit");
        enter.addClassNames("btn", "pri");
        add(fields);
        add(token(), enter);
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
