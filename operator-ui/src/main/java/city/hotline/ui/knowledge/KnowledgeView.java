package city.hotline.ui.knowledge;

import city.hotline.access.Permission;
import city.hotline.departments.Departments;
import city.hotline.knowledge.ArticleFilter;
import city.hotline.knowledge.ArticleSummary;
import city.hotline.knowledge.Expiries;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** What the hotline knows, as a list; what it is narrowed to is in the address. */
@Route(value = KnowledgeView.ROUTE, layout = MainLayout.class)
@RolesAllowed({"READ_KNOWLEDGE", "READ_PUBLIC_KNOWLEDGE"})
@StyleSheet("context://boling/knowledge.css")
public class KnowledgeView extends Div implements BeforeEnterObserver, Titled {
    static final String ROUTE = "knowledge";
    private static final int PAGE = 50;

    private final transient ArticleDoors doors;
    private final transient WallTime wall;
    private final transient Clock clock;
    private final ListBar bar;
    private final ArticleGrid grid;
    private final Chip count = new Chip("");

    KnowledgeView(ArticleDoors doors, Expiries expiries, Departments departments, Tenants tenants, Clock clock) {
        this.doors = doors;
        this.wall = new WallTime(tenants.current().zone());
        this.clock = clock;
        this.bar = new ListBar(departments, this::narrow);
        this.grid = new ArticleGrid(T.t("knowledge.title"), wall, clock);
        addClassName("whole");
        Card card = Card.main(T.t("knowledge.title")).pane().flush().beside(count, new KnowledgeTabs(doors, expiries));
        if (mayWrite()) {
            card.atEnd(new ActionButton(
                            T.t("knowledge.new"), "Alt+N", () -> UI.getCurrent().navigate(EditorView.class))
                    .primary());
        }
        card.body().addClassName("col-tight");
        add(card.with(bar, grid).foot(Row.text(T.t("knowledge.keys"))));
    }

    @Override
    public String title() {
        return T.t("knowledge.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListFilter filter = ListFilter.of(event.getLocation().getQueryParameters());
        bar.show(filter);
        list(filter);
    }

    static boolean mayWrite() {
        return KnowledgeTabs.may(Permission.EDIT_KNOWLEDGE) || KnowledgeTabs.may(Permission.EDIT_OWN_KNOWLEDGE);
    }

    private void narrow(ListFilter filter) {
        list(filter);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(ROUTE, filter.address()));
    }

    private void list(ListFilter filter) {
        ArticleFilter asked = filter.on(wall.dateOf(clock.instant()));
        PagedRows<ArticleSummary> rows =
                new PagedRows<>(position -> doors.knowledge().list(asked, position, PAGE));
        count.setWord(T.t("knowledge.count", doors.knowledge().count(asked)));
        grid.setEmptyStateComponent(
                filter.isNone()
                        ? new EmptyState(VaadinIcon.BOOK, T.t("knowledge.empty"), T.t("knowledge.empty.next"))
                        : new EmptyState(VaadinIcon.SEARCH, T.t("knowledge.none"), T.t("knowledge.none.next")));
        grid.show(rows);
    }
}
