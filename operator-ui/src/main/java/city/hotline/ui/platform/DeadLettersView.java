package city.hotline.ui.platform;

import city.hotline.outbox.Backlog;
import city.hotline.outbox.DeadLetter;
import city.hotline.outbox.DeadLetters;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What could not leave the cities, and what still waits to. It shows ids, and nothing of what they stand for. */
@Route(value = "dead-letters", layout = MainLayout.class)
@RolesAllowed("MANAGE_CITIES")
public class DeadLettersView extends Div implements Titled {
    private static final int MOST = 500;

    private final transient DeadLetters letters;
    private final transient WallTime wall;
    private final BacklogCard backlog;
    private final Grid<DeadLetter> grid = new Grid<>();
    private final Chip count = new Chip("");
    private final Card card = Card.main(T.t("dead-letters.title")).pane().flush();

    DeadLettersView(DeadLetters letters, Tenants tenants) {
        this.letters = letters;
        this.wall = new WallTime(tenants.current().zone());
        this.backlog = new BacklogCard(wall, this::retryAll);
        addClassName("whole");
        columns();
        add(card.beside(count).atEnd(new ActionButton(T.t("dead-letters.refresh"), "Alt+R", this::refresh)), backlog);
        refresh();
    }

    @Override
    public String title() {
        return T.t("dead-letters.title");
    }

    private void refresh() {
        List<DeadLetter> found = letters.list(MOST);
        grid.setItems(found);
        count.setWord(T.t("dead-letters.count", found.size() < MOST ? found.size() : (MOST - 1) + "+"));
        card.body().removeAll();
        card.body()
                .add(
                        found.isEmpty()
                                ? new EmptyState(
                                        VaadinIcon.ENVELOPE_O, T.t("dead-letters.none"), T.t("dead-letters.none.next"))
                                : grid);
        backlog.show(letters.backlogs());
    }

    private void columns() {
        grid.addClassName("dense");
        grid.addColumn(letter -> letter.city().code())
                .setHeader(T.t("platform.city"))
                .setWidth("120px")
                .setFlexGrow(0);
        grid.addColumn(DeadLetter::topic)
                .setHeader(T.t("dead-letters.topic"))
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addColumn(letter -> letter.subject().toString())
                .setHeader(T.t("dead-letters.subject"))
                .setWidth("310px")
                .setFlexGrow(0);
        grid.addColumn(DeadLetter::attempts)
                .setHeader(T.t("dead-letters.attempts"))
                .setWidth("90px")
                .setFlexGrow(0);
        grid.addColumn(letter -> wall.minute(letter.deadSince()))
                .setHeader(T.t("dead-letters.since"))
                .setWidth("160px")
                .setFlexGrow(0);
        grid.addColumn(DeadLetter::reason)
                .setHeader(T.t("dead-letters.reason"))
                .setTooltipGenerator(DeadLetter::reason);
        grid.addComponentColumn(this::act)
                .setHeader(T.t("platform.acts"))
                .setWidth("130px")
                .setFlexGrow(0);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
    }

    private Component act(DeadLetter letter) {
        Button button = new Button(T.t("dead-letters.retry"), click -> retry(letter));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(T.t("dead-letters.retry.of", letter.subject()));
        return button;
    }

    private void retry(DeadLetter letter) {
        boolean retried = letters.retry(letter.city(), letter.seq());
        Toasts.done(T.t(retried ? "dead-letters.retried" : "dead-letters.gone"));
        refresh();
    }

    private void retryAll(Backlog of) {
        int retried = letters.retryAll(of.city());
        Toasts.done(T.t("dead-letters.retried.all", retried, of.city().code()));
        refresh();
    }
}
