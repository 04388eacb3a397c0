package city.hotline.ui.imports;

import city.hotline.cases.ImportId;
import city.hotline.imports.CaseImports;
import city.hotline.imports.DryRunReport;
import city.hotline.imports.ImportJob;
import city.hotline.imports.ImportOptions;
import city.hotline.imports.UndoReport;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Skeleton;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.live.Background;
import city.hotline.ui.live.TenantUi;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Brings a case history in, step by step, and lists what came in before. */
@Route(value = "imports", layout = MainLayout.class)
@RolesAllowed("IMPORT_CASES")
public class ImportsView extends Div implements Titled {
    private final transient CaseImports imports;
    private final transient ImportRuns runs;
    private final transient Background background;
    private final transient TenantUi screens;
    private final Card card = Card.main(T.t("import.title"));
    private final StepsStrip steps = new StepsStrip();
    private final Chip name = new Chip("");
    private final PastImports past;
    private final RunStep running;
    private @Nullable HeldFile held;
    private @Nullable Registration watching;

    ImportsView(
            CaseImports imports,
            ImportRuns runs,
            Background background,
            TenantUi screens,
            Tenants tenants,
            Clock clock) {
        this.imports = imports;
        this.runs = runs;
        this.background = background;
        this.screens = screens;
        this.past = new PastImports(
                door(imports),
                "import.undo",
                clock,
                new WallTime(tenants.current().zone()));
        this.running = new RunStep(runs::stop, this::choose);
        addClassName("col");
        add(card.beside(name).atEnd(steps), past);
    }

    @Override
    public String title() {
        return T.t("import.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        watching = runs.watch(now -> screens.access(ui, () -> moved(now)));
        runs.current().ifPresentOrElse(this::moved, this::choose);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.remove();
        }
        letGo();
    }

    private static PastImports.Door door(CaseImports imports) {
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

    private void choose() {
        letGo();
        past.refresh();
        show(
                StepsStrip.Step.FILE,
                Row.text(T.t("import.intro"), "muted", "sm"),
                new TableUpload(screens, TableUpload.TABLES, this::taken),
                Row.text(T.t("import.again.safe"), "faint", "xs"));
    }

    private void taken(HeldFile file) {
        letGo();
        held = file;
        columns(file, new ImportPlan(imports.inspect(file.file())));
    }

    private void columns(HeldFile file, ImportPlan plan) {
        show(StepsStrip.Step.COLUMNS, new ColumnsStep(plan, () -> tryOut(file, plan), this::choose));
    }

    private void tryOut(HeldFile file, ImportPlan plan) {
        show(StepsStrip.Step.TRIAL, Row.text(T.t("import.checking", file.file().name())), new Skeleton(4));
        ImportOptions options = ImportOptions.of(plan.map());
        background.start(
                "import trial",
                UI.getCurrent(),
                () -> imports.dryRun(file.file(), options),
                report -> tried(file, plan, report),
                refused -> {
                    columns(file, plan);
                    throw refused;
                });
    }

    private void tried(HeldFile file, ImportPlan plan, DryRunReport report) {
        show(StepsStrip.Step.TRIAL, new TrialStep(report, sheet(file, plan), new TrialStep.Ways() {
            @Override
            public void run() {
                start(file, ImportOptions.of(plan.map()).leavingOutBadRows());
            }

            @Override
            public void back() {
                columns(file, plan);
            }

            @Override
            public void anotherFile() {
                choose();
            }
        }));
    }

    private DownloadHandler sheet(HeldFile file, ImportPlan plan) {
        Locale locale = T.locale();
        String fileName = T.t("import.sheet.name");
        return event -> {
            event.setFileName(fileName);
            event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            imports.writeErrorSheet(file.file(), plan.map(), locale, event.getOutputStream());
        };
    }

    private void start(HeldFile file, ImportOptions options) {
        if (!runs.start(file, options)) {
            Toasts.failed(T.t("import.already"));
            return;
        }
        held = null;
        runs.current().ifPresent(this::moved);
    }

    private void moved(Running now) {
        if (running.getParent().isEmpty()) {
            show(StepsStrip.Step.RUN, running);
        }
        name.setWord(now.fileName());
        name.setVisible(true);
        running.show(now);
        if (now.report() != null || now.failure() != null) {
            past.refresh();
        }
    }

    private void show(StepsStrip.Step step, Component... content) {
        steps.at(step);
        name.setWord(held == null ? "" : held.file().name());
        name.setVisible(held != null);
        card.body().removeAll();
        card.body().add(Row.down(content));
    }

    private void letGo() {
        if (held != null) {
            held.letGo();
            held = null;
        }
    }
}
