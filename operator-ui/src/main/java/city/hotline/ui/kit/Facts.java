package city.hotline.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** Facts with their names, one under the other. */
@Tag(Tag.TABLE)
public class Facts extends NativeTable {
    private final NativeTableBody body = new NativeTableBody();

    public Facts() {
        addClassName("facts");
        add(body);
    }

    /** Adds a fact in words. */
    public Facts fact(String name, String words) {
        return fact(name, Row.text(words));
    }

    /** Adds a fact that is shown by parts, one after the other. */
    public Facts fact(String name, Component... parts) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(head);
        row.addDataCell().add(parts);
        body.add(row);
        return this;
    }
}
