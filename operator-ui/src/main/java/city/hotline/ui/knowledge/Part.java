package city.hotline.ui.knowledge;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** A part of a page under a small heading. */
class Part extends Div {
    Part(String heading) {
        addClassName("section");
        add(new H2(heading));
    }
}
