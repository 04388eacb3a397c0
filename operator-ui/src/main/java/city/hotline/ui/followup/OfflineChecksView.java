package city.hotline.ui.followup;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import city.hotline.followup.CheckDraw;
import city.hotline.followup.CheckFigures;
import city.hotline.followup.DrawFilter;
import city.hotline.followup.OfflineCheck;
import city.hotline.followup.OfflineChecks;
import city.hotline.followup.RuleScope;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.scores.ScoreWords;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 线下抽检: draws with their seeds, the cases that were drawn, and what was seen. */
@Route(value = "offline-checks", layout = MainLayout.class)
@RolesAllowed("FOLLOW_UP")
public class OfflineChecksView extends Div implements Titled {
    private final transient OfflineChecks door;
    private final transient RuleHandlers handlers;
    private final transient WallTime wall;
    private final transient ZoneId zone;
    private final transient Clock clock;
    private final Select<CheckDraw> draws = new Select<>();
    private final Grid<OfflineCheck> grid = new Grid<>();
    private final Span figures = Row.text("");
    private final Span drawn = Row.text("", "muted", "sm");
    private final Div side = new Div();

    OfflineChecksView(OfflineChecks door, RuleHandlers handlers, Tenants tenants, Clock clock) {
        this.door = door;
        this.handlers = handlers;
        this.zone = tenants.current().zone();
        this.wall = new WallTime(zone);
        this.clock = clock;
        addClassName("queue-view");
        side.addClassName("case-side");
        prepareDraws();
        columns();
        Card list = Card.main(T.t("checks.title")).pane().flush();
        if (CurrentOperator.require().may(Permission.SUPERVISE)) {
            list.atEnd(new ActionButton(T.t("checks.draw"), "Alt+N", this::askDraw).primary());
        }
        list.body().addClassName("col-tight");
        Div bar = new Div(draws, drawn);
        bar.addClassName("filter-bar");
        Div left = new Div(list.with(bar, grid).foot(figures));
        left.addClassName("queue-list");
        Div split = new Div(left, side);
        split.addClassName("md");
        add(split);
        read(null);
    }

    @Override
    public String title() {
        return T.t("checks.title");
    }

    private void prepareDraws() {
        draws.setAriaLabel(T.t("checks.draws"));
        draws.setItemLabelGenerator(
                draw -> T.t("checks.draw.name", wall.minute(draw.at()), draw.by(), draw.checked(), draw.drawn()));
        draws.setWidthFull();
        draws.addValueChangeListener(chosen -> show(chosen.getValue()));
    }

    private void columns() {
        grid.addClassName("dense");
        grid.getElement().setAttribute("aria-label", T.t("checks.title"));
        grid.setSizeFull();
        grid.addColumn(OfflineCheck::place)
                .setHeader(T.t("rules.place"))
                .setWidth("64px")
                .setFlexGrow(0);
        grid.addColumn(OfflineCheck::number)
                .setHeader(T.t("checks.case"))
                .setWidth("180px")
                .setFlexGrow(0);
        grid.addColumn(OfflineCheck::title).setHeader(T.t("case.field.title")).setFlexGrow(2);
        grid.addComponentColumn(CheckCard::agrees)
                .setHeader(T.t("checks.result"))
                .setWidth("140px")
                .setFlexGrow(0);
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.SEARCH, T.t("checks.none"), T.t("checks.none.next")));
        if (grid.getSelectionModel() instanceof GridSingleSelectionModel<OfflineCheck> single) {
            single.setDeselectAllowed(false);
        }
        grid.asSingleSelect().addValueChangeListener(chosen -> show(chosen.getValue()));
    }

    /** @param stay the draw that is shown; null for the newest */
    private void read(@Nullable CheckDraw stay) {
        List<CheckDraw> all = door.draws();
        draws.setItems(all);
        draws.setVisible(!all.isEmpty());
        all.stream()
                .filter(one -> stay == null || one.id().equals(stay.id()))
                .findFirst()
                .ifPresentOrElse(draws::setValue, () -> show((OfflineCheck) null));
    }

    private void show(@Nullable CheckDraw draw) {
        if (draw == null) {
            return;
        }
        drawn.setText(words(draw));
        List<OfflineCheck> checks = door.of(draw.id());
        grid.setItems(checks);
        figures.setText(words(door.figures(draw.id())));
        checks.stream()
                .filter(one -> one.seen() == null)
                .findFirst()
                .or(() -> checks.stream().findFirst())
                .ifPresent(grid::select);
    }

    /** From what was drawn, how many and with which seed. */
    private String words(CheckDraw draw) {
        DrawFilter filter = draw.filter();
        RuleScope.By handler = filter.handler();
        return T.t(
                "checks.draw.words",
                day(filter.from()),
                day(filter.until().minusNanos(1)),
                handler == null ? T.t("rules.who.all") : RuleWords.by(handler),
                filter.items().isEmpty() ? "" : T.t("rules.who.items", filter.items()),
                draw.population(),
                draw.drawn(),
                draw.seed());
    }

    private String day(Instant at) {
        return LocalDate.ofInstant(at, zone).toString();
    }

    private static String words(CheckFigures figures) {
        return T.t(
                "checks.figures",
                figures.checked(),
                figures.drawn(),
                ScoreWords.share(figures.agreeing(), figures.checked()),
                ScoreWords.share(figures.withCitizens(), figures.citizens()),
                ScoreWords.share(figures.withHandlers(), figures.handlers()));
    }

    private void show(@Nullable OfflineCheck check) {
        side.removeAll();
        CheckDraw draw = draws.getValue();
        if (check == null || draw == null) {
            side.add(new Card(T.t("checks.nothing"))
                    .pane()
                    .with(new EmptyState(VaadinIcon.SEARCH, T.t("checks.nothing"), T.t("checks.none.next"))));
            return;
        }
        Card card = new Card(check.title()).pane();
        card.body().addClassName("col");
        card.with(CheckCard.of(check, draw.population(), wall));
        if (check.seen() == null) {
            card.with(new CheckForm(seen -> {
                door.record(check.id(), seen);
                Toasts.done(T.t("checks.kept", check.number()));
                read(draw);
            }));
        }
        side.add(card);
    }

    private void askDraw() {
        new DrawDialog(handlers.all(null), LocalDate.ofInstant(clock.instant(), zone), zone, (filter, seed) -> {
                    CheckDraw draw = door.draw(filter, seed);
                    Toasts.done(T.t("checks.drawn", draw.drawn(), draw.population()));
                    read(draw);
                })
                .open();
    }
}
