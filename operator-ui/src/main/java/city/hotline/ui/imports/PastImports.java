package city.hotline.ui.imports;

import city.hotline.imports.ImportHistory;
import city.hotline.imports.ImportJob;
import city.hotline.imports.ImportState;
import city.hotline.imports.UndoReport;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Confirm;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.StatusWord;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The city's imports, newest first, each with what it did and, for a day, with its undo. */
class PastImports extends Card {
    private final transient ImportHistory imports;
    private final ImportKind kind;
    private final transient Clock clock;
    private final transient WallTime wall;
    private final Grid<ImportJob> grid = new Grid<>();

    PastImports(ImportHistory imports, ImportKind kind, Clock clock, WallTime wall) {
        super(T.t("import.past"));
        this.imports = imports;
        this.kind = kind;
        this.clock = clock;
        this.wall = wall;
        pane();
        flush();
        grid.addColumn(job -> wall.minute(job.startedAt()))
                .setHeader(T.t("import.at"))
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addColumn(ImportJob::fileName).setHeader(T.t("import.file")).setTooltipGenerator(ImportJob::fileName);
        grid.addColumn(ImportJob::by)
                .setHeader(T.t("import.by"))
                .setWidth("100px")
                .setFlexGrow(0);
        grid.addComponentColumn(job -> state(job.state()).chip())
                .setHeader(T.t("import.state"))
                .setWidth("130px")
                .setFlexGrow(0);
        grid.addColumn(this::figures).setHeader(T.t("import.figures")).setFlexGrow(2);
        grid.addComponentColumn(this::undo)
                .setHeader(T.t("import.acts"))
                .setWidth("120px")
                .setFlexGrow(0);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        refresh();
    }

    void refresh() {
        List<ImportJob> jobs = imports.jobs();
        grid.setItems(jobs);
        body().removeAll();
        body().add(
                        jobs.isEmpty()
                                ? new EmptyState(
                                        VaadinIcon.ARCHIVE, T.t("import.past.none"), T.t("import.past.none.next"))
                                : grid);
    }

    private Component undo(ImportJob job) {
        if (!job.undoableAt(clock.instant())) {
            return new Span();
        }
        Button undo = new Button(T.t("import.undo"), click -> ask(job));
        undo.addThemeVariants(ButtonVariant.SMALL);
        undo.setAriaLabel(T.t("import.undo.of", job.fileName()));
        return undo;
    }

    private void ask(ImportJob job) {
        UndoReport would = imports.undoPreview(job.id());
        Confirm.ask(
                T.t("import.undo.ask", job.fileName(), wall.minute(job.startedAt())),
                kind.say("undo.would", would.removed(), would.kept()),
                T.t("import.undo.do"),
                () -> undone(imports.undo(job.id())));
    }

    private void undone(UndoReport did) {
        Toasts.done(kind.say("undo.done", did.removed(), did.kept()));
        refresh();
    }

    private String figures(ImportJob job) {
        return switch (job.state()) {
            case RUNNING -> kind.say("done.of", job.done(), job.rows());
            case UNDONE -> T.t("import.figures.undone", orZero(job.removed()), orZero(job.kept()));
            case FINISHED, STOPPED, BROKEN_OFF ->
                T.t("import.figures.done", job.created(), job.alreadyThere() + job.repeated(), job.refused());
        };
    }

    private static long orZero(@Nullable Long figure) {
        return figure == null ? 0 : figure;
    }

    private static StatusWord state(ImportState state) {
        return switch (state) {
            case RUNNING -> StatusWord.of(Tone.INFO, "import.state.running");
            case FINISHED -> StatusWord.of(Tone.OK, "import.state.finished");
            case STOPPED -> StatusWord.of(Tone.WARN, "import.state.stopped");
            case BROKEN_OFF -> StatusWord.of(Tone.BAD, "import.state.broken");
            case UNDONE -> StatusWord.of(Tone.PLAIN, "import.state.undone");
        };
    }
}
