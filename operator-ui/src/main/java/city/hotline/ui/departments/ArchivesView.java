package city.hotline.ui.departments;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.Directory.Found;
import city.hotline.departments.ArchiveContent;
import city.hotline.departments.ArchiveProposal;
import city.hotline.departments.Department;
import city.hotline.departments.DepartmentId;
import city.hotline.departments.Departments;
import city.hotline.departments.DutyArchive;
import city.hotline.departments.DutyArchives;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.KeyCap;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.kit.WordsDialog;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 职能档案: what each department does and whom to ask there; kept by the administrator, with proposals of departments. */
@Route(value = "departments", layout = MainLayout.class)
@RolesAllowed("READ_CATALOGUE")
public class ArchivesView extends Div implements Titled {
    private static final int LONGEST_QUERY = 100;
    private static final int MOST = 200;

    private final transient DutyArchives archives;
    private final transient Departments departments;
    private final transient ArchiveFacts facts;
    private final Grid<DutyArchive> grid = new Grid<>();
    private final TextField find = new TextField();
    private final Chip count = new Chip("");
    private final Div side = new Div();
    private transient Map<DepartmentId, DutyArchive> all = Map.of();
    private transient Map<DepartmentId, ArchiveProposal> proposals = Map.of();

    ArchivesView(DutyArchives archives, Departments departments, Catalogue catalogue) {
        this.archives = archives;
        this.departments = departments;
        this.facts = new ArchiveFacts(catalogue);
        addClassName("queue-view");
        side.addClassName("case-side");
        prepareFind();
        prepareGrid();
        Card list = Card.main(T.t("archive.title")).pane().flush().beside(count).atEnd(find);
        Div left = new Div(list.with(grid).foot(Row.text(T.t("archive.keys"))));
        left.addClassName("queue-list");
        Div split = new Div(left, side);
        split.addClassName("md");
        add(split);
        read();
    }

    @Override
    public String title() {
        return T.t("archive.title");
    }

    private void prepareFind() {
        find.setAriaLabel(T.t("archive.find"));
        find.setPlaceholder(T.t("archive.find"));
        find.setPrefixComponent(VaadinIcon.SEARCH.create());
        find.setSuffixComponent(new KeyCap("/"));
        find.setClearButtonVisible(true);
        Shortcuts.of(find).leadsTo("/", T.t("archive.find"));
        find.setMaxLength(LONGEST_QUERY);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(typed -> list());
    }

    private void prepareGrid() {
        grid.addClassName("dense");
        grid.getElement().setAttribute("aria-label", T.t("archive.title"));
        grid.setSizeFull();
        grid.addComponentColumn(one -> Row.text(one.name().in(T.locale()), "b", "cut"))
                .setHeader(T.t("archive.name"))
                .setFlexGrow(1);
        grid.addComponentColumn(one -> Row.text(one.content().duties(), "muted", "xs", "cut"))
                .setHeader(T.t("archive.duties"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::mark)
                .setHeader(T.t("archive.proposal"))
                .setWidth("96px")
                .setFlexGrow(0);
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.SEARCH, T.t("archive.none"), T.t("archive.none.next")));
        if (grid.getSelectionModel() instanceof GridSingleSelectionModel<DutyArchive> single) {
            single.setDeselectAllowed(false);
        }
        grid.asSingleSelect().addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                show(chosen.getValue());
            }
        });
    }

    private Component mark(DutyArchive archive) {
        return proposals.containsKey(archive.id())
                ? new Chip(Tone.WARN, Tone.WARN.icon(), T.t("archive.proposed"))
                : new Div();
    }

    private void read() {
        all = archives.all().stream().collect(Collectors.toMap(DutyArchive::id, Function.identity()));
        proposals = may(Permission.EDIT_DEPARTMENTS)
                ? archives.proposals().stream()
                        .collect(Collectors.toMap(ArchiveProposal::department, Function.identity()))
                : Map.of();
        list();
    }

    private void list() {
        List<DutyArchive> shown = found();
        grid.setItems(shown);
        count.setWord(String.valueOf(shown.size()));
        side.removeAll();
        if (shown.isEmpty()) {
            side.add(new Card(T.t("archive.title"))
                    .pane()
                    .with(new EmptyState(VaadinIcon.SEARCH, T.t("archive.none"), T.t("archive.none.next"))));
        } else {
            grid.select(shown.getFirst());
            // Whoever was chosen before stays chosen without a word.
            show(shown.getFirst());
        }
    }

    private List<DutyArchive> found() {
        String query = find.getValue().strip();
        List<Department> order = query.isEmpty()
                ? departments.all()
                : departments.find(query, MOST).stream().map(Found::entry).toList();
        return order.stream()
                .map(one -> all.get(one.id()))
                .filter(archive -> archive != null)
                .toList();
    }

    private void show(DutyArchive archive) {
        side.removeAll();
        Card card = new Card(archive.name().in(T.locale())).pane().beside(new Chip(archive.code()));
        card.body().addClassName("col");
        card.with(acts(archive), facts.of(archive));
        DutyArchive parent = archive.parent() == null ? null : all.get(archive.parent());
        if (parent != null) {
            card.with(Row.text(T.t("archive.parent", parent.name().in(T.locale())), "muted"));
        }
        ArchiveProposal proposal = proposals.get(archive.id());
        if (proposal != null) {
            card.with(
                    new H3(T.t("archive.proposal.of", proposal.proposedBy())),
                    Row.text(proposal.reason()),
                    facts.of(proposal.content()));
        }
        side.add(card);
    }

    private Component acts(DutyArchive archive) {
        Row acts = Row.wrapping();
        if (may(Permission.EDIT_DEPARTMENTS)) {
            acts.add(new ActionButton(
                    T.t("archive.change"),
                    "Alt+X",
                    () -> new ArchiveForm(
                                    archive,
                                    all.values(),
                                    false,
                                    (content, parent, reason) -> change(archive, content, parent))
                            .open()));
            if (proposals.containsKey(archive.id())) {
                acts.add(
                        new ActionButton(T.t("archive.take"), "Alt+A", () -> take(archive)).primary(),
                        new ActionButton(T.t("archive.decline"), "Alt+B", () -> decline(archive)).dangerous());
            }
        } else if (may(Permission.HANDLE_CASES) && archives.mayPropose(archive.id())) {
            acts.add(new ActionButton(
                    T.t("archive.propose"),
                    "Alt+X",
                    () -> new ArchiveForm(
                                    archive,
                                    all.values(),
                                    true,
                                    (content, parent, reason) -> propose(archive, content, reason))
                            .open()));
        }
        return acts;
    }

    private void change(DutyArchive archive, ArchiveContent content, @Nullable DepartmentId parent) {
        archives.change(archive.id(), archive.version(), content, parent);
        done("archive.did.changed");
    }

    private void propose(DutyArchive archive, ArchiveContent content, String reason) {
        archives.propose(archive.id(), archive.version(), content, reason);
        done("archive.did.proposed");
    }

    private void take(DutyArchive archive) {
        try {
            archives.take(archive.id());
            done("archive.did.changed");
        } catch (Refusal refusal) {
            Toasts.refused(refusal);
            read();
        }
    }

    private void decline(DutyArchive archive) {
        new WordsDialog(
                        T.t("archive.decline"),
                        T.t("archive.decline.reason"),
                        T.t("archive.decline"),
                        ArchiveContent.TEXT,
                        reason -> {
                            archives.decline(archive.id(), reason);
                            done("archive.did.declined");
                        })
                .open();
    }

    private void done(String sentence) {
        Toasts.done(T.t(sentence));
        read();
    }

    private static boolean may(Permission permission) {
        return CurrentOperator.find().filter(user -> user.may(permission)).isPresent();
    }
}
