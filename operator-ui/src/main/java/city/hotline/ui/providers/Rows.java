package city.hotline.ui.providers;

import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Rows of fields that are added and removed with the keyboard: the cursor goes into a row that is added, and back to the
 * button when one is removed.
 */
class Rows<R extends Component & Rows.Fields> extends Div {
    private final transient Function<Runnable, R> fresh;
    private final Row list = Row.down();
    private final ActionButton add;
    private final transient List<R> rows = new ArrayList<>();

    /** The fields of one row. */
    interface Fields {
        /** Puts the cursor into the first. */
        void begin();
    }

    /**
     * @param name of the texts {@code providers.<name>} and {@code providers.<name>.add}
     * @param fresh an empty row, given what removes it
     */
    Rows(String name, String key, Function<Runnable, R> fresh) {
        this.fresh = fresh;
        this.add = new ActionButton(T.t("providers." + name + ".add"), key, () -> add().begin());
        addClassName("section");
        add(new H3(T.t("providers.section." + name)), list, Row.across(add));
    }

    /** Adds an empty row at the end. */
    R add() {
        List<R> made = new ArrayList<>();
        made.add(fresh.apply(() -> made.forEach(this::remove)));
        R row = made.getFirst();
        rows.add(row);
        list.add(row);
        return row;
    }

    List<R> rows() {
        return List.copyOf(rows);
    }

    private void remove(R row) {
        rows.remove(row);
        list.remove(row);
        add.focus();
    }
}
