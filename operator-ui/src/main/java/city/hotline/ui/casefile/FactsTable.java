package city.hotline.ui.casefile;

import city.hotline.ui.kit.Row;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Names and values in two columns; a value that is empty leaves its line out. */
@Tag("table")
class FactsTable extends HtmlContainer {
    FactsTable() {
        addClassName("facts");
    }

    FactsTable line(String name, String value) {
        return value.isBlank() ? this : line(name, Row.text(value, "pre"));
    }

    FactsTable line(String name, Component... values) {
        HtmlContainer head = new HtmlContainer("th");
        head.setText(name);
        head.getElement().setAttribute("scope", "row");
        HtmlContainer cell = new HtmlContainer("td");
        cell.add(values);
        HtmlContainer line = new HtmlContainer("tr");
        line.add(head, cell);
        add(line);
        return this;
    }

    boolean isEmpty() {
        return getComponentCount() == 0;
    }
}
