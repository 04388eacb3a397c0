package city.hotline.ui.autodispatch;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import city.hotline.autodispatch.Decision;
import city.hotline.autodispatch.Decisions;
import city.hotline.autodispatch.ItemRecord;
import city.hotline.autodispatch.Policies;
import city.hotline.autodispatch.Policy;
import city.hotline.autodispatch.Replay;
import city.hotline.catalogue.Catalogue;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.casefile.CaseFileView;
import city.hotline.ui.casefile.ProposalBox;
import city.hotline.ui.departments.ScopeNames;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.KeyCap;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 自动派单: how it did with every item, and the decisions behind each figure. */
@Route(value = "auto-dispatch", layout = MainLayout.class)
@RolesAllowed({"SUPERVISE", "MANAGE_DISPATCH"})
public class AutoDispatchView extends Div implements Titled {
    private static final int LONGEST_QUERY = 60;

    private final transient Decisions decisions;
    private final transient Policies policies;
    private final transient ScopeNames names;
    private final transient WallTime wall;
    private final ItemGrid grid;
    private final TextField find = new TextField();
    private final Div head = new Div();
    private final Div side = new Div();
    private transient Policy policy;

    AutoDispatchView(Decisions decisions, Policies policies, Catalogue catalogue, Tenants tenants) {
        this.decisions = decisions;
        this.policies = policies;
        this.policy = policies.current();
        this.names = new ScopeNames(catalogue);
        this.wall = new WallTime(tenants.current().zone());
        this.grid = new ItemGrid(names, policy);
        addClassName("queue-view");
        side.addClassName("case-side");
        prepareFind();
        Card list = Card.main(T.t("auto.title")).pane().flush();
        if (CurrentOperator.require().may(Permission.MANAGE_DISPATCH)) {
            list.atEnd(new ActionButton(T.t("auto.policy"), "Alt+X", this::edit).primary());
        }
        list.atEnd(new ActionButton(T.t("auto.replay"), "Alt+R", this::replay));
        list.body().addClassName("col-tight");
        head.addClassName("filter-bar");
        Div bar = new Div(find);
        bar.addClassName("filter-bar");
        Div left = new Div(list.with(head, bar, grid).foot(Row.text(T.t("auto.foot", Decisions.SPAN.toDays()))));
        left.addClassName("queue-list");
        Div split = new Div(left, side);
        split.addClassName("md");
        add(split);
        grid.asSingleSelect().addValueChangeListener(chosen -> show(chosen.getValue()));
        read();
    }

    @Override
    public String title() {
        return T.t("auto.title");
    }

    private void prepareFind() {
        find.setAriaLabel(T.t("auto.find"));
        find.setPlaceholder(T.t("auto.find"));
        find.setPrefixComponent(VaadinIcon.SEARCH.create());
        find.setSuffixComponent(new KeyCap("/"));
        find.setClearButtonVisible(true);
        find.setMaxLength(LONGEST_QUERY);
        find.setWidthFull();
        Shortcuts.of(find).leadsTo("/", T.t("auto.find"));
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(typed -> read());
    }

    private void read() {
        head.removeAll();
        head.add(new ShareLine(policy, decisions.share()));
        String words = find.getValue().strip();
        List<ItemRecord> items = decisions.items().stream()
                .filter(item -> ItemGrid.name(names, item).contains(words))
                .toList();
        grid.show(items, policy);
        if (items.isEmpty()) {
            show(null);
        } else {
            grid.select(items.getFirst());
        }
    }

    private void show(@Nullable ItemRecord item) {
        side.removeAll();
        if (item == null) {
            side.add(new Card(T.t("auto.nothing"))
                    .pane()
                    .with(new EmptyState(VaadinIcon.AUTOMATION, T.t("auto.nothing"), T.t("auto.nothing.next"))));
            return;
        }
        Card card = new Card(ItemGrid.name(names, item)).pane();
        card.body().addClassName("col");
        card.with(Row.text(ItemGrid.standing(item, policy), "muted", "sm"));
        decisions.ofItem(item.itemCode()).forEach(decision -> card.with(box(decision)));
        side.add(card);
    }

    private ProposalBox box(Decision decision) {
        return new ProposalBox(
                decision,
                wall,
                new RouterLink(decision.caseNumber(), CaseFileView.class, CaseFileView.of(decision.caseId())));
    }

    private void edit() {
        new PolicyDialog(policy, rules -> {
                    policy = policies.change(rules, policy.version());
                    Toasts.done(T.t("auto.policy.saved"));
                    read();
                })
                .open();
    }

    private void replay() {
        Replay replay = decisions.replay();
        if (replay.different().isEmpty()) {
            Toasts.done(T.t("auto.replay.same", replay.made()));
        } else {
            Toasts.failed(T.t(
                    "auto.replay.different", replay.made(), replay.different().size()));
        }
    }
}
