package city.hotline.ui.knowledge;

import city.hotline.knowledge.ArticleSummary;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.Signed;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.LocalDate;

/** Articles as rows: what it is, who answers for it, how long it holds, who changed it last. */
class ArticleGrid extends Grid<ArticleSummary> {
    private static final String FIXED = "132px";

    private final transient WallTime wall;
    private final transient Clock clock;

    ArticleGrid(String label, WallTime wall, Clock clock) {
        this.wall = wall;
        this.clock = clock;
        addClassName("dense");
        getElement().setAttribute("aria-label", label);
        setSizeFull();
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(this::title).setHeader(T.t("knowledge.column.title")).setFlexGrow(1);
        addComponentColumn(ArticleGrid::states)
                .setHeader(T.t("knowledge.column.state"))
                .setWidth("168px")
                .setFlexGrow(0);
        addColumn(row -> row.ownerName().isEmpty() ? "—" : row.ownerName())
                .setHeader(T.t("knowledge.column.owner"))
                .setWidth("160px")
                .setFlexGrow(0);
        addComponentColumn(row -> ArticleWords.validity(row.validity(), today()))
                .setHeader(T.t("knowledge.column.validity"))
                .setWidth("164px")
                .setFlexGrow(0);
        addComponentColumn(row -> ArticleWords.review(row.validity(), today()))
                .setHeader(T.t("knowledge.column.review"))
                .setWidth(FIXED)
                .setFlexGrow(0);
        addComponentColumn(this::changed)
                .setHeader(T.t("knowledge.column.changed"))
                .setWidth(FIXED)
                .setFlexGrow(0);
        addItemClickListener(pressed -> getUI().ifPresent(ui ->
                ui.navigate(ArticleView.class, pressed.getItem().id().toString())));
    }

    void show(PagedRows<ArticleSummary> rows) {
        setItems(query -> rows.part(query.getOffset(), query.getLimit()).stream());
    }

    private LocalDate today() {
        return wall.dateOf(clock.instant());
    }

    private Component title(ArticleSummary row) {
        RouterLink link = new RouterLink(
                ArticleWords.title(row.title()), ArticleView.class, row.id().toString());
        link.addClassNames("b", "cut");
        Row line = Row.across(link);
        line.add(ArticleWords.readers(row.readers()));
        if (row.openCorrections() > 0) {
            line.add(new Chip(
                    Tone.WARN, VaadinIcon.COMMENT_ELLIPSIS, T.t("knowledge.corrections.n", row.openCorrections())));
        }
        return line;
    }

    private static Component states(ArticleSummary row) {
        Div chips = Row.wrapping();
        ArticleWords.states(row).forEach(chips::add);
        return chips;
    }

    private Component changed(ArticleSummary row) {
        Div lines = new Div(
                Row.text(wall.brief(row.changedAt(), clock.instant()), "num", "sm"),
                Row.text(Signed.by(row.changedBy()), "xs", "faint", "cut"));
        lines.addClassName("lines");
        return lines;
    }
}
