package city.hotline.ui.knowledge;

import city.hotline.foundation.Refusal;
import city.hotline.knowledge.Expiries;
import city.hotline.knowledge.Gap;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** What was looked for and not found, the most often asked first: an article is written for it, or none is needed. */
@Route(value = "knowledge/gaps", layout = MainLayout.class)
@RolesAllowed("EDIT_KNOWLEDGE")
@StyleSheet("context://boling/knowledge.css")
public class GapsView extends Div implements Titled {
    private static final int PAGE = 50;

    private final transient ArticleDoors doors;
    private final transient WallTime wall;
    private final transient Clock clock;
    private final Grid<Gap> grid = new Grid<>();

    GapsView(ArticleDoors doors, Expiries expiries, Tenants tenants, Clock clock) {
        this.doors = doors;
        this.wall = new WallTime(tenants.current().zone());
        this.clock = clock;
        addClassName("whole");
        prepareGrid();
        add(Card.main(T.t("knowledge.gaps"))
                .pane()
                .flush()
                .beside(new KnowledgeTabs(doors, expiries))
                .with(grid)
                .foot(Row.text(T.t("knowledge.gaps.foot"))));
        read();
    }

    @Override
    public String title() {
        return T.t("knowledge.gaps");
    }

    private void prepareGrid() {
        grid.addClassName("dense");
        grid.getElement().setAttribute("aria-label", T.t("knowledge.gaps"));
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(gap -> Row.text(gap.question(), "b", "gap-question"))
                .setHeader(T.t("knowledge.gap.question"))
                .setFlexGrow(1);
        grid.addColumn(gap -> T.t("knowledge.gap.times", gap.times(), gap.operators()))
                .setHeader(T.t("knowledge.gap.asked"))
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addColumn(gap -> wall.brief(gap.lastAt(), clock.instant()))
                .setHeader(T.t("knowledge.gap.last"))
                .setWidth("110px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::ways)
                .setHeader(T.t("knowledge.gap.ways"))
                .setWidth("330px")
                .setFlexGrow(0);
        grid.setEmptyStateComponent(
                new EmptyState(VaadinIcon.CHECK_CIRCLE_O, T.t("knowledge.gaps.none"), T.t("knowledge.gaps.none.next")));
    }

    private Component ways(Gap gap) {
        Button write = small(
                "knowledge.gap.write",
                () -> UI.getCurrent().navigate(EditorView.class, QueryParameters.of(EditorView.TITLE, gap.question())));
        Button link = small(
                "knowledge.gap.link",
                () -> new ArticlePicker(
                                doors.knowledge(),
                                gap.question(),
                                chosen -> close(() -> doors.gaps().answeredBy(gap.id(), chosen)))
                        .open());
        Button drop = small("knowledge.gap.drop", () -> close(() -> doors.gaps().notNeeded(gap.id())));
        return Row.across(write, link, drop);
    }

    private static Button small(String key, Runnable work) {
        Button button = new Button(T.t(key), click -> work.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void close(Runnable work) {
        try {
            work.run();
            Toasts.done(T.t("knowledge.gap.closed"));
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
        read();
    }

    private void read() {
        PagedRows<Gap> rows = new PagedRows<>(position -> doors.gaps().open(position, PAGE));
        grid.setItems(query -> rows.part(query.getOffset(), query.getLimit()).stream());
    }
}
