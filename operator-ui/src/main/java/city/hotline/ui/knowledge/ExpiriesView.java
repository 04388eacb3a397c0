package city.hotline.ui.knowledge;

import city.hotline.knowledge.ArticleSummary;
import city.hotline.knowledge.Expiries;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Segmented;
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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** What runs out: articles whose last day is near or over, and those that somebody is to look at again. */
@Route(value = ExpiriesView.ROUTE, layout = MainLayout.class)
@RolesAllowed({"EDIT_KNOWLEDGE", "EDIT_OWN_KNOWLEDGE"})
@StyleSheet("context://boling/knowledge.css")
public class ExpiriesView extends Div implements BeforeEnterObserver, Titled {
    static final String ROUTE = "knowledge/expiries";
    private static final String KIND = "kind";
    private static final int PAGE = 50;
    private static final List<Expiries.Kind> KINDS =
            List.of(Expiries.Kind.EXPIRING, Expiries.Kind.REVIEW_DUE, Expiries.Kind.EXPIRED);

    private final transient Expiries expiries;
    private final Segmented<Expiries.Kind> kind;
    private final ArticleGrid grid;

    ExpiriesView(ArticleDoors doors, Expiries expiries, Tenants tenants, Clock clock) {
        this.expiries = expiries;
        Expiries.Counts counts = expiries.counts(KnowledgeTabs.NEAR_DAYS);
        this.kind = new Segmented<>("", KINDS, one -> T.t("knowledge.expiry." + one.name(), count(counts, one)));
        this.grid = new ArticleGrid(
                T.t("knowledge.expiries"), new WallTime(tenants.current().zone()), clock);
        kind.getElement().setAttribute("aria-label", T.t("knowledge.expiries"));
        kind.addValueChangeListener(chosen -> {
            show(chosen.getValue());
            if (chosen.isFromClient()) {
                remember(chosen.getValue());
            }
        });
        addClassName("whole");
        Div bar = new Div(kind);
        bar.addClassName("filter-bar");
        Card card = Card.main(T.t("knowledge.expiries")).pane().flush().beside(new KnowledgeTabs(doors, expiries));
        card.body().addClassName("col-tight");
        add(card.with(bar, grid).foot(Row.text(T.t("knowledge.expiries.foot", KnowledgeTabs.NEAR_DAYS))));
    }

    @Override
    public String title() {
        return T.t("knowledge.expiries");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(KIND)
                .orElse("");
        kind.setValue(Stream.of(Expiries.Kind.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(Expiries.Kind.EXPIRING));
    }

    private void show(Expiries.Kind wanted) {
        PagedRows<ArticleSummary> rows =
                new PagedRows<>(position -> expiries.list(wanted, KnowledgeTabs.NEAR_DAYS, position, PAGE));
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O, T.t("knowledge.expiries.none"), T.t("knowledge.expiries.none.next")));
        grid.show(rows);
    }

    private static void remember(Expiries.Kind chosen) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(ROUTE, QueryParameters.of(KIND, chosen.name())));
    }

    private static int count(Expiries.Counts counts, Expiries.Kind kind) {
        return switch (kind) {
            case EXPIRED -> counts.expired();
            case EXPIRING -> counts.expiring();
            case REVIEW_DUE -> counts.reviewDue();
        };
    }
}
