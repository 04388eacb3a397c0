package city.hotline.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.Map;

/**
 * What can be taken, under the field that narrows it: the field's arrows move the mark, Enter or a click takes. A pick is
 * known by its key and not by its place: one that is taken while the list is drawn anew is still the one its user saw.
 */
@Tag(Tag.DIV)
public final class PickList extends Div {
    static final String TAKEN = "event.target.closest('[role=option]')?.dataset.pick";

    private final Map<String, Runnable> takes = new HashMap<>();

    /** @param id the only one of this name on the page */
    public PickList(String id, String label) {
        setId(id);
        setLabel(label);
        getElement()
                .addEventListener(
                        "click", click -> take(click.getEventData().get(TAKEN).asString("")))
                .setFilter(TAKEN + " !== undefined")
                .addEventData(TAKEN);
    }

    public void setLabel(String label) {
        getElement().setAttribute("aria-label", label);
    }

    /** Lets the arrows and Enter of {@code field} reach into this list. */
    public PickList under(TextField field) {
        field.getElement().setAttribute("data-picks", getId().orElseThrow());
        return this;
    }

    /** Forgets what there was. Enter takes nothing before the list answers what stands in the field. */
    public void begin(String answered) {
        removeAll();
        takes.clear();
        getElement().removeAttribute("role");
        getElement().setAttribute("data-for", answered);
        setComing(false);
    }

    /** While more is on its way, Enter on a list without any pick waits for it. */
    public void setComing(boolean coming) {
        getElement().setAttribute("data-coming", coming);
    }

    /**
     * Adds a pick that shows {@code parts}.
     *
     * @param key tells it from all others of this list, today and when it is drawn anew
     */
    public Div add(String key, boolean marked, Runnable take, Component... parts) {
        takes.put(key, take);
        getElement().setAttribute("role", "listbox");
        Div pick = new Div(parts);
        pick.getElement()
                .setAttribute("role", "option")
                .setAttribute("data-pick", key)
                .setAttribute("aria-selected", String.valueOf(marked));
        add(pick);
        return pick;
    }

    public boolean isEmpty() {
        return takes.isEmpty();
    }

    private void take(String key) {
        Runnable take = takes.get(key);
        if (take != null) {
            take.run();
        }
    }
}
