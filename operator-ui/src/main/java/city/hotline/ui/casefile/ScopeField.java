package city.hotline.ui.casefile;

import city.hotline.departments.RuleScope;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Segmented;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the dispatch directory learns from a ruling: the item, its group or its class, in the case's area or everywhere. */
class ScopeField extends Div {
    /** How many digits of the item's code; none: the ruling is for this case alone. */
    private static final List<Integer> LEVELS = List.of(6, 4, 2, 0);

    private final String item;
    private final String area;
    private final Segmented<Integer> level =
            new Segmented<>(T.t("case.rule.scope"), LEVELS, digits -> T.t("case.rule.scope." + digits));
    private final Checkbox everywhere = new Checkbox(T.t("case.rule.everywhere"));

    /** @param item empty while nobody knows what the case is about: then the directory can learn nothing */
    ScopeField(String item, String area) {
        this.item = item;
        this.area = area;
        level.setValue(item.isEmpty() ? 0 : 6);
        level.setEnabled(!item.isEmpty());
        everywhere.setValue(area.isEmpty());
        everywhere.setVisible(!area.isEmpty());
        everywhere.setHelperText(T.t("case.rule.area", area));
        addClassName("col");
        add(level, everywhere);
        if (item.isEmpty()) {
            add(Row.text(T.t("case.rule.no-item"), "muted", "sm"));
        }
    }

    @Nullable
    RuleScope value() {
        int digits = level.getValue();
        return digits == 0
                ? null
                : new RuleScope(item.substring(0, Math.min(digits, item.length())), everywhere.getValue() ? "" : area);
    }
}
