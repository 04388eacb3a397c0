package city.hotline.ui.imports;

import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Locale;

/** The steps of an import in one line, the present one marked. */
class StepsStrip extends OrderedList {
    /** What there is to do, in order. */
    enum Step {
        FILE,
        COLUMNS,
        TRIAL,
        RUN
    }

    StepsStrip() {
        addClassName("steps");
        for (Step step : Step.values()) {
            add(new ListItem(T.t("import.step." + step.name().toLowerCase(Locale.ROOT))));
        }
    }

    void at(Step present) {
        for (Step step : Step.values()) {
            getChildren().skip(step.ordinal()).findFirst().ifPresent(item -> {
                if (step == present) {
                    item.getElement().setAttribute("aria-current", "step");
                } else {
                    item.getElement().removeAttribute("aria-current");
                }
            });
        }
    }
}
