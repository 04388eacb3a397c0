package city.hotline.ui.departments;

import city.hotline.departments.DispatchRule;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The rules of the dispatch directory: what, where, who leads, since when and why. */
class RuleGrid extends Grid<DispatchRule> {
    RuleGrid(ScopeNames names) {
        addClassName("dense");
        getElement().setAttribute("aria-label", T.t("directory.title"));
        setSizeFull();
        addComponentColumn(rule -> Row.text(names.of(rule.scope().items()), "cut"))
                .setHeader(T.t("directory.items"))
                .setFlexGrow(2);
        addComponentColumn(rule -> Row.text(area(rule), "cut"))
                .setHeader(T.t("directory.area"))
                .setWidth("110px")
                .setFlexGrow(0);
        addComponentColumn(rule -> Row.text(rule.leadName().in(T.locale()), "b", "cut"))
                .setHeader(T.t("directory.lead"))
                .setFlexGrow(1);
        addComponentColumn(rule -> Row.text(span(rule), "num", "sm"))
                .setHeader(T.t("directory.span"))
                .setWidth("176px")
                .setFlexGrow(0);
        addComponentColumn(RuleGrid::source)
                .setHeader(T.t("directory.source"))
                .setWidth("90px")
                .setFlexGrow(0);
        setEmptyStateComponent(
                new EmptyState(VaadinIcon.ROAD_BRANCHES, T.t("directory.none"), T.t("directory.none.next")));
        if (getSelectionModel() instanceof GridSingleSelectionModel<DispatchRule> single) {
            single.setDeselectAllowed(false);
        }
    }

    static String area(DispatchRule rule) {
        return rule.scope().area().isEmpty()
                ? T.t("directory.city")
                : rule.scope().area();
    }

    static String span(DispatchRule rule) {
        return rule.until() == null
                ? T.t("directory.since", rule.from().toString())
                : rule.from() + " – " + rule.until();
    }

    static Component source(DispatchRule rule) {
        return rule.isRuling()
                ? new Chip(Tone.ACCENT, VaadinIcon.GAVEL, T.t("directory.source.RULING"))
                : new Chip(T.t("directory.source.EDITED"));
    }
}
