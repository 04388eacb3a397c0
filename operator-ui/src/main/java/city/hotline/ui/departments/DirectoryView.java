package city.hotline.ui.departments;

import city.hotline.catalogue.Catalogue;
import city.hotline.departments.Department;
import city.hotline.departments.Departments;
import city.hotline.departments.DispatchDirectory;
import city.hotline.departments.DispatchRule;
import city.hotline.foundation.Refusal;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Confirm;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.KeyCap;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 派单目录: who leads for which item, where; what rulings taught stands beside what was written by hand. */
@Route(value = "dispatch-directory", layout = MainLayout.class)
@RolesAllowed("EDIT_DISPATCH_DIRECTORY")
public class DirectoryView extends Div implements Titled {
    private static final int LONGEST_QUERY = 100;

    private final transient DispatchDirectory directory;
    private final transient List<Department> departments;
    private final transient ScopeNames names;
    private final transient RuleCard cards;
    private final RuleGrid grid;
    private final TextField find = new TextField();
    private final Checkbox ended = new Checkbox(T.t("directory.ended"));
    private final Chip count = new Chip("");
    private final Div side = new Div();

    DirectoryView(DispatchDirectory directory, Departments departments, Catalogue catalogue, Tenants tenants) {
        this.directory = directory;
        this.departments = departments.all();
        this.names = new ScopeNames(catalogue);
        this.cards = new RuleCard(
                names, this.departments, new WallTime(tenants.current().zone()));
        this.grid = new RuleGrid(names);
        addClassName("queue-view");
        side.addClassName("case-side");
        prepareFind();
        ended.addValueChangeListener(changed -> read(null));
        ActionButton fresh = new ActionButton(T.t("directory.new"), "Alt+N", () -> edit(null)).primary();
        Card list =
                Card.main(T.t("directory.title")).pane().flush().beside(count).atEnd(fresh);
        list.body().addClassName("col-tight");
        Div bar = new Div(Row.across(find, ended));
        bar.addClassName("filter-bar");
        Div left = new Div(list.with(bar, grid).foot(Row.text(T.t("directory.keys"))));
        left.addClassName("queue-list");
        Div split = new Div(left, side);
        split.addClassName("md");
        add(split);
        grid.asSingleSelect().addValueChangeListener(chosen -> show(chosen.getValue()));
        read(null);
    }

    @Override
    public String title() {
        return T.t("directory.title");
    }

    private void prepareFind() {
        find.setAriaLabel(T.t("directory.find"));
        find.setPlaceholder(T.t("directory.find"));
        find.setPrefixComponent(VaadinIcon.SEARCH.create());
        find.setSuffixComponent(new KeyCap("/"));
        find.setClearButtonVisible(true);
        find.setMaxLength(LONGEST_QUERY);
        find.addClassName("sp");
        Shortcuts.of(find).leadsTo("/", T.t("directory.find"));
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(typed -> read(null));
    }

    /** @param chosen shown afterwards; null for the first */
    private void read(@Nullable DispatchRule chosen) {
        List<DispatchRule> rules = directory.find(find.getValue(), ended.getValue());
        grid.setItems(rules);
        count.setWord(String.valueOf(rules.size()));
        DispatchRule shown = chosen != null || rules.isEmpty() ? chosen : rules.getFirst();
        if (shown == null) {
            show(null);
        } else {
            grid.select(shown);
            show(shown);
        }
    }

    private void show(@Nullable DispatchRule rule) {
        side.removeAll();
        if (rule == null) {
            side.add(new Card(T.t("directory.nothing"))
                    .pane()
                    .with(new EmptyState(
                            VaadinIcon.CURSOR_O, T.t("directory.nothing"), T.t("directory.nothing.next"))));
            return;
        }
        Row acts = Row.wrapping();
        if (rule.until() == null || rule.until().isAfter(directory.today())) {
            acts.add(
                    new ActionButton(T.t("directory.change"), "Alt+X", () -> edit(rule)),
                    new ActionButton(T.t("directory.end"), "Alt+Z", () -> askEnd(rule)).dangerous());
        }
        side.add(cards.of(rule, directory.history(rule.scope()), acts));
    }

    private void edit(@Nullable DispatchRule rule) {
        new RuleDialog(directory, departments, names, rule, written -> {
                    Toasts.done(T.t(
                            "directory.did.written",
                            names.of(written.scope().items()),
                            written.leadName().in(T.locale())));
                    read(written);
                })
                .open();
    }

    private void askEnd(DispatchRule rule) {
        Confirm.ask(
                T.t("directory.end.question", names.of(rule.scope().items()), RuleGrid.area(rule)),
                T.t("directory.end.consequence"),
                T.t("directory.end"),
                () -> end(rule));
    }

    private void end(DispatchRule rule) {
        try {
            directory.end(rule.id(), directory.today());
            Toasts.done(T.t("directory.did.ended"));
        } catch (Refusal refusal) {
            Toasts.refused(refusal);
        }
        read(null);
    }
}
