package city.hotline.ui.kit;

import city.hotline.search.Fragment;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A text in which what was looked for is marked. */
public class Marked extends Span {
    /** @param css class names of boling.css */
    public Marked(List<Fragment> text, String... css) {
        addClassNames(css);
        text.forEach(piece -> getElement().appendChild(of(piece)));
    }

    private static Element of(Fragment piece) {
        return piece.marked() ? new Element("mark").setText(piece.text()) : Element.createText(piece.text());
    }
}
