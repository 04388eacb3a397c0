package city.hotline.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** How far something is. */
public class Progress extends Div {
    private final Element filled = new Element("i");

    /** @param label what is in progress, for those who do not see the bar */
    public Progress(String label) {
        addClassName("bar");
        getElement().setAttribute("role", "progressbar");
        getElement().setAttribute("aria-label", label);
        getElement().appendChild(filled);
        set(0, 1);
    }

    /** @param total above zero */
    public void set(long done, long total) {
        long percent = Math.clamp(done * 100 / total, 0, 100);
        getElement().setAttribute("aria-valuenow", String.valueOf(percent));
        filled.getStyle().set("width", percent + "%");
    }
}
