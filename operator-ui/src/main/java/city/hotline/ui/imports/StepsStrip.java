package city.hotline.ui.imports;

import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The steps of an import in one line, numbered, the present one marked. */
class StepsStrip extends OrderedList {
    /** What there is to do, in order. */
    enum Step {
        FILE,
        COLUMNS,
        TRIAL,
        RUN
    }

    private static final char FIRST = '①';

    private final Map<Step, ListItem> items = new EnumMap<>(Step.class);

    StepsStrip() {
        addClassName("steps");
        withColumns(true);
    }

    /** Shows the steps that there are for a file with columns, or for one without. */
    void withColumns(boolean columns) {
        removeAll();
        items.clear();
        for (Step step : Step.values()) {
            if (columns || step != Step.COLUMNS) {
                ListItem item = new ListItem((char) (FIRST + items.size()) + " "
                        + T.t("import.step." + step.name().toLowerCase(Locale.ROOT)));
                items.put(step, item);
                add(item);
            }
        }
    }

    void at(Step present) {
        items.values().forEach(item -> item.getElement().removeAttribute("aria-current"));
        items.computeIfPresent(present, (step, item) -> {
            item.getElement().setAttribute("aria-current", "step");
            return item;
        });
    }
}
