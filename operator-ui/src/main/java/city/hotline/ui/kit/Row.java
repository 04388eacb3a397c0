package city.hotline.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Things side by side, or one under the other. */
public class Row extends Div {
    private Row(String css, Component... parts) {
        super(parts);
        addClassName(css);
    }

    /** Side by side, centred on one line. */
    public static Row across(Component... parts) {
        return new Row("row", parts);
    }

    /** Side by side, on as many lines as it takes. */
    public static Row wrapping(Component... parts) {
        Row row = across(parts);
        row.addClassName("wrap");
        return row;
    }

    /** One under the other. */
    public static Row down(Component... parts) {
        return new Row("col", parts);
    }

    /** What takes the room that is left in a row. */
    public static Component gap() {
        Span gap = new Span();
        gap.addClassName("sp");
        return gap;
    }

    /** Text with class names of boling.css: muted, faint, sm, xs, b, num, cut. */
    public static Span text(String words, String... css) {
        Span span = new Span(words);
        span.addClassNames(css);
        return span;
    }
}
