package city.hotline.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Nothing is here, and what to do about it. */
public class EmptyState extends Div {
    /**
     * @param what says what is missing
     * @param next a full sentence: what to do next
     * @param ways buttons or links that do it
     */
    public EmptyState(VaadinIcon icon, String what, String next, Component... ways) {
        addClassName("empty");
        Icon sign = icon.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        Span first = new Span(what);
        first.addClassName("b");
        add(sign, first, new Span(next));
        add(ways);
    }
}
