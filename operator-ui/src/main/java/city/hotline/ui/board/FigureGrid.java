package city.hotline.ui.board;

import city.hotline.cases.CaseSummary;
import city.hotline.ui.kit.Countdown;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.queues.ItemNames;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases behind a figure. */
class FigureGrid extends Grid<CaseSummary> {
    FigureGrid(ItemNames items, Clock clock) {
        addClassName("dense");
        setSizeFull();
        addComponentColumn(row -> Row.text(row.number(), "num", "sm"))
                .setHeader(T.t("queue.column.number"))
                .setWidth("150px")
                .setFlexGrow(0);
        addComponentColumn(row -> need(row, items))
                .setHeader(T.t("queue.column.need"))
                .setFlexGrow(1);
        addComponentColumn(row -> row.handler().isEmpty() ? Row.text("—", "faint") : Row.text(row.handler(), "cut"))
                .setHeader(T.t("queue.column.handler"))
                .setWidth("140px")
                .setFlexGrow(0);
        addComponentColumn(row -> row.due() == null ? Row.text("—", "faint") : new Countdown(row.due(), clock))
                .setHeader(T.t("queue.column.clock"))
                .setWidth("140px")
                .setFlexGrow(0);
        setEmptyStateComponent(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, T.t("board.none"), T.t("board.none.next")));
        if (getSelectionModel() instanceof GridSingleSelectionModel<CaseSummary> single) {
            single.setDeselectAllowed(false);
        }
    }

    private static Component need(CaseSummary row, ItemNames items) {
        String below = Stream.of(row.item() == null ? "" : items.of(row.item().code()), row.area())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        Div lines = new Div(Row.text(row.title(), "b", "cut"), Row.text(below, "muted", "xs", "cut"));
        lines.addClassName("lines");
        return lines;
    }
}
