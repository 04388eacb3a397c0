package city.hotline.ui.departments;

import city.hotline.departments.Department;
import city.hotline.departments.DepartmentId;
import city.hotline.departments.DispatchRule;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Facts;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.Signed;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One rule with everything that was ever said about the same item and area. */
final class RuleCard {
    private final ScopeNames names;
    private final Map<DepartmentId, Department> departments;
    private final WallTime wall;
    private final Locale locale = T.locale();

    RuleCard(ScopeNames names, List<Department> departments, WallTime wall) {
        this.names = names;
        this.departments = departments.stream().collect(Collectors.toMap(Department::id, one -> one));
        this.wall = wall;
    }

    Card of(DispatchRule rule, List<DispatchRule> history, Component acts) {
        Card card = new Card(names.of(rule.scope().items())).pane();
        card.body().addClassName("col");
        Div past = new Div();
        past.addClassName("col");
        history.forEach(one -> past.add(past(one)));
        return card.with(acts, facts(rule), new H3(T.t("directory.history")), past);
    }

    private Facts facts(DispatchRule rule) {
        Facts facts = new Facts()
                .fact(T.t("directory.area"), RuleGrid.area(rule))
                .fact(T.t("directory.lead"), rule.leadName().in(locale))
                .fact(T.t("directory.span"), RuleGrid.span(rule))
                .fact(T.t("directory.source"), RuleGrid.source(rule))
                .fact(T.t("directory.reason"), rule.reason());
        if (!rule.helpers().isEmpty()) {
            facts.fact(T.t("directory.helpers"), helpers(rule));
        }
        if (!rule.caseNumber().isEmpty()) {
            facts.fact(T.t("directory.case"), rule.caseNumber());
        }
        return facts;
    }

    private String helpers(DispatchRule rule) {
        return rule.helpers().stream()
                .map(departments::get)
                .filter(helper -> helper != null)
                .map(helper -> helper.name().in(locale))
                .collect(Collectors.joining("、"));
    }

    private Component past(DispatchRule rule) {
        Row head = Row.wrapping(
                Row.text(rule.leadName().in(locale), "b"),
                RuleGrid.source(rule),
                Row.gap(),
                Row.text(RuleGrid.span(rule), "num", "xs", "faint"));
        Div box = new Div(
                head,
                Row.text(rule.reason(), "sm"),
                Row.text(
                        T.t("directory.written", Signed.by(rule.writtenBy()), wall.minute(rule.writtenAt())),
                        "muted",
                        "xs"));
        box.addClassName("sub");
        return box;
    }
}
