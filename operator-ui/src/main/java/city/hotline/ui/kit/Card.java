package city.hotline.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A surface with a head, a body and, when asked for, a foot. */
public class Card extends Section {
    private final Component title;
    private final Div head = new Div();
    private final Div body = new Div();
    private final Div foot = new Div();
    private final Span gap = new Span();

    private Card(Component title) {
        this.title = title;
        addClassName("card");
        head.addClassName("hd");
        gap.addClassName("sp");
        head.add(title, gap);
        body.addClassName("bd");
        add(head, body);
    }

    /** A card under a small heading. */
    public Card(String title) {
        this(new H2(title));
    }

    /** The card that carries the view's one H1. */
    public static Card main(String title) {
        return new Card(new H1(title));
    }

    /**
     * Lets the body scroll inside the card, which takes the height that its parent gives. The body can be reached by Tab,
     * so that it can be scrolled without a mouse.
     */
    public Card pane() {
        addClassName("pane");
        body.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        nameBody();
        return this;
    }

    /** Lets the content touch the card's edges and scroll by itself, as a grid does. */
    public Card flush() {
        body.addClassName("flush");
        List.of("tabindex", "role", "aria-label").forEach(body.getElement()::removeAttribute);
        return this;
    }

    /** Puts parts into the head, beside the title. */
    public Card beside(Component... parts) {
        for (Component part : parts) {
            head.addComponentAtIndex(head.indexOf(gap), part);
        }
        return this;
    }

    /** Puts parts at the far end of the head. */
    public Card atEnd(Component... parts) {
        head.add(parts);
        return this;
    }

    /** Adds content to the body. */
    public Card with(Component... content) {
        body.add(content);
        return this;
    }

    /** Adds a line under the body, for example which keys work here. */
    public Card foot(Component... parts) {
        foot.addClassName("ft");
        foot.add(parts);
        add(foot);
        return this;
    }

    /** The body, to be laid out by its owner. */
    public Div body() {
        return body;
    }

    public void setTitleText(String text) {
        title.getElement().setText(text);
        if (body.getElement().hasAttribute("aria-label")) {
            nameBody();
        }
    }

    private void nameBody() {
        body.getElement().setAttribute("aria-label", title.getElement().getText());
    }
}
