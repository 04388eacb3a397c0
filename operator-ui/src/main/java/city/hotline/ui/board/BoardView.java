package city.hotline.ui.board;

import city.hotline.cases.CaseFilter;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.CaseUnknown;
import city.hotline.followup.HotlineFigures;
import city.hotline.intake.ContactFigures;
import city.hotline.ui.casefile.CaseDoors;
import city.hotline.ui.casefile.CasePane;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.live.CaseNews;
import city.hotline.ui.queues.ItemNames;
import city.hotline.ui.queues.TodayStrip;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The board of the day: every figure opens its definition and its cases, and a case what may be done with it. */
@Route(value = "board", layout = MainLayout.class)
@RolesAllowed("SUPERVISE")
public class BoardView extends Div implements Titled, CasePane.Owner {
    private static final int PAGE = 100;

    private final transient CaseDoors doors;
    private final transient ContactFigures contacts;
    private final transient CaseNews news;
    private final transient ZoneId zone;
    private final TodayStrip today;
    private final FigureTiles tiles = new FigureTiles(this::open);
    private final Span definition = Row.text("", "muted", "sm");
    private final FigureGrid grid;
    private final SeatGrid seats;
    private final CasePane pane;
    private transient BoardFigure shown = BoardFigure.OVERDUE;
    private transient @Nullable CaseId chosen;
    private transient List<CaseSummary> rows = List.of();

    BoardView(CaseDoors doors, HotlineFigures figures, ContactFigures contacts, CaseNews news) {
        this.doors = doors;
        this.contacts = contacts;
        this.news = news;
        this.zone = doors.tenants().current().zone();
        this.today = new TodayStrip(figures, doors.clock(), zone);
        this.grid = new FigureGrid(new ItemNames(doors.catalogue()), doors.clock());
        this.seats = new SeatGrid(doors.clock());
        this.pane = new CasePane(doors, false, this);
        addClassName("queue-view");
        Div bar = new Div(tiles, definition);
        bar.addClassName("filter-bar");
        Div seated = new Div(new H2(T.t("board.seats")), seats);
        seated.addClassNames("board-seats");
        Card card = Card.main(T.t("board.title"))
                .pane()
                .flush()
                .atEnd(new RouterLink(T.t("board.report"), ShiftReportView.class));
        card.body().addClassName("col-tight");
        Div left = new Div(card.with(bar, grid, seated).foot(Row.text(T.t("board.keys"))));
        left.addClassName("queue-list");
        Div split = new Div(left, pane);
        split.addClassName("md");
        add(today, split);
        grid.asSingleSelect().addValueChangeListener(picked -> {
            CaseSummary row = picked.getValue();
            if (row != null && !row.id().equals(chosen)) {
                choose(row);
            }
        });
        Shortcuts.of(this)
                .on("ArrowDown", T.t("queue.key.down"), () -> move(1))
                .on("ArrowUp", T.t("queue.key.up"), () -> move(-1));
        open(shown);
    }

    @Override
    public String title() {
        return T.t("board.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Registration watch = news.watch(event.getUI(), this::heard);
        addDetachListener(left -> {
            left.unregisterListener();
            watch.remove();
        });
    }

    @Override
    public void changed() {
        read();
        MainLayout.refreshFigures(this);
        Optional.ofNullable(chosen).ifPresent(this::show);
    }

    @Override
    public void calledBack() {
        changed();
    }

    private void heard() {
        read();
        MainLayout.refreshFigures(this);
        if (chosen != null) {
            pane.refresh();
        }
    }

    private void open(BoardFigure figure) {
        shown = figure;
        tiles.open(figure);
        definition.setText(figure.definition());
        grid.getElement().setAttribute("aria-label", figure.label());
        chosen = null;
        read();
        rows.stream().findFirst().ifPresentOrElse(this::choose, pane::clear);
    }

    private void read() {
        today.refresh();
        tiles.show(doors.cases().counts());
        rows = doors.cases().list(shown.queue(), CaseFilter.all(), null, PAGE).items();
        grid.setItems(rows);
        rows.stream().filter(row -> row.id().equals(chosen)).findFirst().ifPresent(grid::select);
        Instant now = doors.clock().instant();
        seats.setItems(
                contacts.seats(LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant(), now.plusSeconds(1)));
    }

    private void choose(CaseSummary row) {
        chosen = row.id();
        grid.select(row);
        show(row.id());
    }

    private void show(CaseId id) {
        try {
            pane.show(id);
        } catch (CaseUnknown gone) {
            chosen = null;
            pane.clear();
        }
    }

    private void move(int step) {
        int here = rows.stream().map(CaseSummary::id).toList().indexOf(chosen);
        int there = Math.clamp(here + (long) step, 0, Math.max(rows.size() - 1, 0));
        if (!rows.isEmpty()) {
            choose(rows.get(there));
        }
    }
}
