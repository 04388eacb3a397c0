package city.hotline.ui.platform;

import city.hotline.outbox.Backlog;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.StatusWord;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;

/** City by city, what waits to be delivered and what was given up. */
final class BacklogCard extends Card {
    private final transient WallTime wall;
    private final transient Consumer<Backlog> retry;
    private final Grid<Backlog> grid = new Grid<>();

    BacklogCard(WallTime wall, Consumer<Backlog> retry) {
        super(T.t("dead-letters.cities"));
        this.wall = wall;
        this.retry = retry;
        flush();
        columns();
    }

    void show(List<Backlog> backlogs) {
        grid.setItems(backlogs);
        body().removeAll();
        body().add(
                        backlogs.isEmpty()
                                ? new EmptyState(
                                        VaadinIcon.CHECK_CIRCLE_O,
                                        T.t("dead-letters.cities.none"),
                                        T.t("dead-letters.cities.none.next"))
                                : grid);
    }

    private void columns() {
        grid.addClassName("dense");
        grid.addColumn(backlog -> backlog.city().code()).setHeader(T.t("platform.city"));
        grid.addComponentColumn(BacklogCard::state).setHeader(T.t("platform.state"));
        grid.addColumn(backlog -> figure(backlog, backlog.waiting())).setHeader(T.t("dead-letters.waiting"));
        grid.addColumn(backlog -> backlog.oldest() == null ? "" : wall.minute(backlog.oldest()))
                .setHeader(T.t("dead-letters.oldest"));
        grid.addColumn(backlog -> figure(backlog, backlog.dead())).setHeader(T.t("dead-letters.dead"));
        grid.addComponentColumn(this::act)
                .setHeader(T.t("platform.acts"))
                .setWidth("130px")
                .setFlexGrow(0);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
    }

    private static Component state(Backlog backlog) {
        StatusWord word = !backlog.readable()
                ? StatusWord.of(Tone.BAD, "dead-letters.state.unreadable")
                : backlog.dead() > 0
                        ? StatusWord.of(Tone.WARN, "dead-letters.state.dead")
                        : StatusWord.of(Tone.INFO, "dead-letters.state.waiting");
        return word.chip();
    }

    private static String figure(Backlog backlog, int counted) {
        if (!backlog.readable()) {
            return "";
        }
        return counted < Backlog.MOST ? String.valueOf(counted) : (Backlog.MOST - 1) + "+";
    }

    private Component act(Backlog backlog) {
        if (backlog.dead() == 0) {
            return new Span();
        }
        Button button = new Button(T.t("dead-letters.retry.all"), click -> retry.accept(backlog));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(T.t("dead-letters.retry.all.of", backlog.city().code()));
        return button;
    }
}
