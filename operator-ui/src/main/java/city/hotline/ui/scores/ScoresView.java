package city.hotline.ui.scores;

import city.hotline.followup.Score;
import city.hotline.followup.Scores;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** Departments, firms and teams by name, with their figures; whoever wants another order asks for it. */
@Route(value = "scores", layout = MainLayout.class)
@RolesAllowed("READ_CASES")
public class ScoresView extends Div implements Titled {
    private static final List<Integer> DAYS = List.of(30, 90, 365);

    private final transient Scores scores;
    private final transient Clock clock;
    private final Grid<Score> grid = new Grid<>();
    private final Select<Integer> days = new Select<>();

    ScoresView(Scores scores, Clock clock) {
        this.scores = scores;
        this.clock = clock;
        addClassName("whole");
        days.setAriaLabel(T.t("scores.period"));
        days.setItems(DAYS);
        days.setItemLabelGenerator(count -> T.t("scores.days", count));
        days.setValue(DAYS.getFirst());
        days.addValueChangeListener(chosen -> read());
        columns();
        add(Card.main(T.t("scores.title"))
                .pane()
                .flush()
                .atEnd(days)
                .with(grid)
                .foot(Row.text(T.t("scores.foot", Score.FEWEST))));
        read();
    }

    @Override
    public String title() {
        return T.t("scores.title");
    }

    private void columns() {
        grid.addClassName("dense");
        grid.getElement().setAttribute("aria-label", T.t("scores.title"));
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(score -> new RouterLink(
                        score.name(), HandlerScoreView.class, HandlerScoreView.of(score.handler(), days.getValue())))
                .setHeader(T.t("scores.name"))
                .setComparator(Comparator.comparing(Score::name))
                .setFlexGrow(2);
        grid.addColumn(score -> T.t("scores.kind." + score.kind())).setHeader(T.t("scores.kind"));
        share("responded", Score::responded, Score::evaluations);
        share("solved", Score::solved, Score::evaluations);
        share("satisfied", Score::satisfied, Score::rated);
        grid.addColumn(ScoreWords::stars)
                .setHeader(T.t("scores.stars"))
                .setComparator(Comparator.comparingDouble(score ->
                        score.rated() < Score.FEWEST ? -1 : score.meanStars().orElse(-1)));
        share("late", Score::late, Score::finished);
        share("returned", Score::returned, Score::finished);
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.STAR_O, T.t("scores.none"), T.t("scores.none.next")));
    }

    private void share(String figure, ToLongFunction<Score> part, ToLongFunction<Score> whole) {
        grid.addColumn(score -> ScoreWords.share(part.applyAsLong(score), whole.applyAsLong(score)))
                .setHeader(T.t("scores." + figure))
                .setTooltipGenerator(score -> T.t("scores.definition." + figure))
                .setComparator(Comparator.comparingDouble(
                        score -> ScoreWords.rank(part.applyAsLong(score), whole.applyAsLong(score))));
    }

    private void read() {
        Instant until = clock.instant();
        grid.setItems(scores.of(until.minus(Duration.ofDays(days.getValue())), until));
    }
}
