package city.hotline.ui.imports;

import city.hotline.imports.Column;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Skeleton;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.live.Background;
import city.hotline.ui.live.TenantUi;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an import: a file, its columns where it has any, a trial, the run; and under them what came in before. A run
 * that is under way is shown to whoever opens the screen.
 */
abstract class ImportView<F extends Enum<F> & Column> extends Div implements Titled {
    private final transient ImportDoor<F> door;
    private final transient ImportRuns runs;
    private final transient Background background;
    private final transient TenantUi screens;
    private final ImportKind kind;
    private final Card card;
    private final StepsStrip steps = new StepsStrip();
    private final Chip name = new Chip("");
    private final PastImports past;
    private final RunStep running;
    private transient @Nullable HeldFile held;
    private @Nullable Registration watching;

    ImportView(
            ImportDoor<F> door,
            ImportRuns runs,
            Background background,
            TenantUi screens,
            Tenants tenants,
            Clock clock) {
        this.door = door;
        this.runs = runs;
        this.background = background;
        this.screens = screens;
        this.kind = door.kind();
        this.card = Card.main(kind.say("title"));
        this.past = new PastImports(
                door.history(), kind, clock, new WallTime(tenants.current().zone()));
        this.running = new RunStep(kind, runs::stop, this::choose);
        addClassName("col");
        add(card.beside(name).atEnd(steps), past);
    }

    @Override
    public String title() {
        return kind.say("title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        watching = runs.watch(kind, now -> screens.access(ui, () -> moved(now)));
        runs.current(kind).ifPresentOrElse(this::moved, this::choose);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.remove();
        }
        letGo();
    }

    private void choose() {
        letGo();
        past.refresh();
        steps.withColumns(true);
        Row content = Row.down(Row.text(kind.say("intro"), "muted", "sm"));
        content.add(door.choices());
        content.add(
                TableUpload.of(screens, kind, door.endings(), this::taken),
                Row.text(kind.say("again.safe"), "faint", "xs"));
        show(StepsStrip.Step.FILE, content);
    }

    private void taken(HeldFile file) {
        letGo();
        held = file;
        door.inspect(file.file())
                .ifPresentOrElse(table -> columns(file, new ImportPlan<>(table)), () -> tryOut(file, null));
    }

    private void columns(HeldFile file, ImportPlan<F> plan) {
        show(StepsStrip.Step.COLUMNS, new ColumnsStep<>(kind, plan, () -> tryOut(file, plan), this::choose));
    }

    private void tryOut(HeldFile file, @Nullable ImportPlan<F> plan) {
        Attempt attempt = door.attempt(file.file(), plan == null ? null : plan.map());
        steps.withColumns(attempt.columns());
        show(
                StepsStrip.Step.TRIAL,
                Row.down(Row.text(T.t("import.checking", file.file().name())), new Skeleton(4)));
        background.start(
                "import trial",
                UI.getCurrent(),
                attempt::tryOut,
                trial -> tried(file, attempt, trial, () -> back(file, plan)),
                refused -> {
                    back(file, plan);
                    throw refused;
                });
    }

    private void back(HeldFile file, @Nullable ImportPlan<F> plan) {
        if (plan == null) {
            choose();
        } else {
            columns(file, plan);
        }
    }

    private void tried(HeldFile file, Attempt attempt, Trial trial, Runnable back) {
        show(StepsStrip.Step.TRIAL, new TrialStep(kind, attempt, trial, sheet(attempt), new TrialStep.Ways() {
            @Override
            public void run() {
                start(file, attempt);
            }

            @Override
            public void back() {
                back.run();
            }

            @Override
            public void anotherFile() {
                choose();
            }
        }));
    }

    private static DownloadHandler sheet(Attempt attempt) {
        Locale locale = T.locale();
        String fileName = T.t("import.sheet.name");
        return event -> {
            event.setFileName(fileName);
            event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            attempt.writeErrorSheet(locale, event.getOutputStream());
        };
    }

    private void start(HeldFile file, Attempt attempt) {
        if (!runs.start(kind, file, attempt)) {
            Toasts.failed(T.t("import.already"));
            return;
        }
        held = null;
        runs.current(kind).ifPresent(this::moved);
    }

    private void moved(Running now) {
        if (!running.isAttached()) {
            steps.withColumns(now.columns());
            show(StepsStrip.Step.RUN, running);
        }
        name.setWord(now.fileName());
        name.setVisible(true);
        running.show(now);
        if (now.job() != null || now.failure() != null) {
            past.refresh();
        }
    }

    private void show(StepsStrip.Step step, Component content) {
        steps.at(step);
        name.setWord(held == null ? "" : held.file().name());
        name.setVisible(held != null);
        card.body().removeAll();
        card.body().add(content instanceof Row ? content : Row.down(content));
    }

    private void letGo() {
        if (held != null) {
            held.letGo();
            held = null;
        }
    }
}
