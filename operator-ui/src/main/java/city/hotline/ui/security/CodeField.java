package city.hotline.ui.security;

import com.vaadin.flow.component.textfield.TextField;

/** For a one-time code: phones offer the one that has just come, and their keyboards show digits first. */
class CodeField extends TextField {
    CodeField(String label) {
        super(label);
        getElement().setProperty("autocomplete", "one-time-code");
        getElement().setAttribute("autocapitalize", "none");
        setWidthFull();
    }
}
