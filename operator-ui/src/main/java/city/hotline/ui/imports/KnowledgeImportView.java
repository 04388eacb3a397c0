package city.hotline.ui.imports;

import city.hotline.cases.ImportId;
import city.hotline.imports.ArticleError;
import city.hotline.imports.ImportJob;
import city.hotline.imports.KnowledgeCheck;
import city.hotline.imports.KnowledgeImports;
import city.hotline.imports.KnowledgeOptions;
import city.hotline.imports.KnowledgeReport;
import city.hotline.imports.UndoReport;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Skeleton;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.live.Background;
import city.hotline.ui.live.TenantUi;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings knowledge in from a table, a Word document or a web page: tried first, then run, and undone for a day. */
@Route(value = "import-knowledge", layout = MainLayout.class)
@RolesAllowed("PUBLISH_KNOWLEDGE")
public class KnowledgeImportView extends Div implements Titled {
    private final transient KnowledgeImports imports;
    private final transient Background background;
    private final transient TenantUi screens;
    private final Card card = Card.main(T.t("import.articles"));
    private final Checkbox drafts = new Checkbox(T.t("import.articles.drafts"));
    private final PastImports past;
    private transient @Nullable HeldFile held;

    KnowledgeImportView(
            KnowledgeImports imports, Background background, TenantUi screens, Tenants tenants, Clock clock) {
        this.imports = imports;
        this.background = background;
        this.screens = screens;
        this.past = new PastImports(
                door(imports),
                "import.articles.undo",
                clock,
                new WallTime(tenants.current().zone()));
        addClassName("col");
        card.body().addClassName("col");
        add(card, past);
        choose();
    }

    @Override
    public String title() {
        return T.t("import.articles");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        letGo();
    }

    private void choose() {
        letGo();
        show(
                Row.text(T.t("import.articles.intro"), "muted", "sm"),
                drafts,
                new TableUpload(screens, TableUpload.KNOWLEDGE, this::tryOut));
    }

    private void tryOut(HeldFile file) {
        letGo();
        held = file;
        show(Row.text(T.t("import.checking", file.file().name())), new Skeleton(3));
        background.start(
                "knowledge trial",
                UI.getCurrent(),
                () -> imports.dryRun(List.of(file.file()), options()),
                check -> tried(file, check),
                refused -> {
                    choose();
                    throw refused;
                });
    }

    private void tried(HeldFile file, KnowledgeCheck check) {
        Row counts = Row.wrapping(
                new Chip(file.file().name()), new Chip(Tone.OK, T.t("import.articles.good", check.good())));
        if (check.alreadyThere() + check.repeated() > 0) {
            counts.add(new Chip(Tone.WARN, T.t("import.articles.there", check.alreadyThere() + check.repeated())));
        }
        if (check.bad() > 0) {
            counts.add(new Chip(Tone.BAD, Tone.BAD.icon(), T.t("import.articles.bad", check.bad())));
        }
        show(counts);
        if (check.bad() > 0) {
            card.with(errors(check.firstErrors()));
        }
        Row acts = Row.across();
        if (check.good() > 0) {
            acts.add(new ActionButton(T.t("import.articles.run", check.good()), "Ctrl+Enter", () -> run(file))
                    .primary());
        }
        acts.add(new Button(T.t("import.other"), click -> choose()));
        card.with(acts);
    }

    private void run(HeldFile file) {
        KnowledgeOptions options = options().leavingOutBadRows();
        held = null;
        show(Row.text(T.t("import.articles.running", file.file().name())), new Skeleton(3));
        background.start("knowledge import", UI.getCurrent(), () -> finish(file, options), this::ended, refused -> {
            choose();
            throw refused;
        });
    }

    /** The run owns the file, whoever leaves the screen meanwhile. */
    private KnowledgeReport finish(HeldFile file, KnowledgeOptions options) {
        try {
            return imports.run(List.of(file.file()), options, (done, total) -> true);
        } finally {
            file.letGo();
        }
    }

    private void ended(KnowledgeReport report) {
        ImportJob job = report.job();
        show(
                new Banner(
                        Tone.OK,
                        T.t(
                                "import.articles.finished",
                                job.created(),
                                job.alreadyThere() + job.repeated(),
                                job.refused())),
                Row.across(new Button(T.t("import.other"), click -> choose())));
        past.refresh();
    }

    private KnowledgeOptions options() {
        return drafts.getValue() ? KnowledgeOptions.PUBLISHED.asDrafts() : KnowledgeOptions.PUBLISHED;
    }

    private static Grid<ArticleError> errors(List<ArticleError> errors) {
        Grid<ArticleError> grid = new Grid<>();
        grid.addClassName("dense");
        grid.addColumn(one -> one.error().row())
                .setHeader(T.t("import.row"))
                .setWidth("80px")
                .setFlexGrow(0);
        grid.addColumn(one -> one.error().column()).setHeader(T.t("import.column"));
        grid.addColumn(one -> one.error().value()).setHeader(T.t("import.value"));
        grid.addColumn(one -> one.error().sentence(T.locale()))
                .setHeader(T.t("import.why"))
                .setFlexGrow(2);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setHeight("280px");
        grid.setItems(errors);
        return grid;
    }

    private void show(Component... content) {
        card.body().removeAll();
        card.with(content);
    }

    private void letGo() {
        if (held != null) {
            held.letGo();
            held = null;
        }
    }

    private static PastImports.Door door(KnowledgeImports imports) {
        return new PastImports.Door() {
            @Override
            public List<ImportJob> jobs() {
                return imports.jobs();
            }

            @Override
            public UndoReport undoPreview(ImportId id) {
                return imports.undoPreview(id);
            }

            @Override
            public UndoReport undo(ImportId id) {
                return imports.undo(id);
            }
        };
    }
}
