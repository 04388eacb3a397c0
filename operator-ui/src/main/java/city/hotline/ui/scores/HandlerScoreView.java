package city.hotline.ui.scores;

import city.hotline.followup.Score;
import city.hotline.followup.Scores;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.casefile.CaseFileView;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One handler's figures, what each of them means, and the cases that they are counted from. */
@Route(value = "scores/:handler/:days", layout = MainLayout.class)
@RolesAllowed("READ_CASES")
public class HandlerScoreView extends Div implements BeforeEnterObserver, Titled {
    private static final int LONGEST = 3_660;

    private final transient Scores scores;
    private final transient WallTime wall;
    private final transient Clock clock;
    private String title = "";

    HandlerScoreView(Scores scores, Tenants tenants, Clock clock) {
        this.scores = scores;
        this.wall = new WallTime(tenants.current().zone());
        this.clock = clock;
        addClassName("whole");
    }

    static RouteParameters of(UUID handler, int days) {
        return new RouteParameters(
                new RouteParam("handler", handler.toString()), new RouteParam("days", String.valueOf(days)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<Asked> asked = asked(event.getRouteParameters());
        Optional<Score> score =
                asked.flatMap(one -> scores.of(one.handler(), one.from(clock.instant()), clock.instant()));
        if (score.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        asked.ifPresent(one -> show(one, score.orElseThrow()));
    }

    @Override
    public String title() {
        return title;
    }

    private void show(Asked asked, Score score) {
        title = T.t("scores.of", score.name());
        Grid<Scores.Behind> cases = cases();
        cases.setItems(scores.behind(asked.handler(), asked.from(clock.instant()), clock.instant()));
        add(Card.main(title)
                .pane()
                .beside(Row.text(T.t("scores.days", asked.days()), "muted"))
                .with(figures(score), cases));
    }

    private static Component figures(Score score) {
        Row list = Row.down();
        list.add(figure("responded", ScoreWords.share(score.responded(), score.evaluations())));
        list.add(figure("solved", ScoreWords.share(score.solved(), score.evaluations())));
        list.add(figure("satisfied", ScoreWords.share(score.satisfied(), score.rated())));
        list.add(figure("stars", ScoreWords.stars(score)));
        list.add(figure("late", ScoreWords.share(score.late(), score.finished())));
        list.add(figure("returned", ScoreWords.share(score.returned(), score.finished())));
        return list;
    }

    private static Component figure(String name, String value) {
        return Row.wrapping(
                Row.text(T.t("scores." + name), "b"),
                Row.text(value, "num"),
                Row.text(T.t("scores.definition." + name), "muted", "sm"));
    }

    private Grid<Scores.Behind> cases() {
        Grid<Scores.Behind> grid = new Grid<>();
        grid.addClassName("dense");
        grid.getElement().setAttribute("aria-label", T.t("scores.cases"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(one -> new RouterLink(one.number(), CaseFileView.class, CaseFileView.of(one.id())))
                .setHeader(T.t("scores.case"))
                .setWidth("190px")
                .setFlexGrow(0);
        grid.addColumn(Scores.Behind::title).setHeader(T.t("scores.case.title")).setFlexGrow(2);
        grid.addColumn(one -> wall.minute(one.evaluation().at()))
                .setHeader(T.t("scores.case.at"))
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addColumn(one -> T.t("scores.way." + one.evaluation().way())).setHeader(T.t("scores.case.way"));
        grid.addColumn(one -> T.t(one.evaluation().answers().responded() ? "followup.yes" : "followup.no"))
                .setHeader(T.t("followup.responded"));
        grid.addColumn(one ->
                        T.t("followup.solved." + one.evaluation().answers().solved()))
                .setHeader(T.t("followup.solved"));
        grid.addColumn(one -> one.evaluation().answers().stars()).setHeader(T.t("followup.stars"));
        grid.addColumn(one -> one.evaluation().answers().words())
                .setHeader(T.t("scores.words"))
                .setFlexGrow(2);
        return grid;
    }

    private static Optional<Asked> asked(RouteParameters parameters) {
        try {
            UUID handler = UUID.fromString(parameters.get("handler").orElse(""));
            int days = Integer.parseInt(parameters.get("days").orElse(""));
            return days < 1 || days > LONGEST ? Optional.empty() : Optional.of(new Asked(handler, days));
        } catch (IllegalArgumentException noneSuch) {
            return Optional.empty();
        }
    }

    private record Asked(UUID handler, int days) {
        Instant from(Instant until) {
            return until.minus(Duration.ofDays(days));
        }
    }
}
