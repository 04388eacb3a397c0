package city.hotline.ui.kit;

import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The place of something that is on its way. */
public class Skeleton extends Div {
    /** @param lines how many lines will probably come */
    public Skeleton(int lines) {
        addClassName("col");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-label", T.t("skeleton.loading"));
        for (int i = 0; i < lines; i++) {
            Span line = new Span();
            line.addClassName("skeleton");
            line.setWidth(i % 3 == 2 ? "60%" : "100%");
            add(line);
        }
    }
}
