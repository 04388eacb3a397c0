package city.hotline.ui.queues;

import city.hotline.cases.CaseSummary;
import city.hotline.ui.casefile.ChoiceSection;
import city.hotline.ui.casefile.StateWord;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Countdown;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a queue: number, need, handler, and the clock that runs. */
class QueueGrid extends Grid<CaseSummary> {
    private final transient ItemNames items;
    private final transient WallTime wall;
    private final transient Clock clock;
    private final boolean mixed;

    /** @param toggled a row's mark was pressed; a queue without bulk acts has no marks */
    QueueGrid(
            QueueName queue, ItemNames items, WallTime wall, Clock clock, Marks marks, Consumer<CaseSummary> toggled) {
        this.items = items;
        this.wall = wall;
        this.clock = clock;
        this.mixed = queue.mixed();
        addClassName("dense");
        getElement().setAttribute("aria-label", queue.title());
        setSizeFull();
        if (!BulkAct.of(queue).isEmpty()) {
            addComponentColumn(row -> mark(row, marks, toggled))
                    .setHeader(T.t("queue.column.mark"))
                    .setWidth("56px")
                    .setFlexGrow(0);
        }
        addComponentColumn(this::number)
                .setHeader(T.t("queue.column.number"))
                .setWidth("152px")
                .setFlexGrow(0);
        addComponentColumn(this::need).setHeader(T.t("queue.column.need")).setFlexGrow(1);
        addComponentColumn(this::handler)
                .setHeader(T.t("queue.column.handler"))
                .setWidth("128px")
                .setFlexGrow(0);
        addComponentColumn(this::clockOf)
                .setHeader(T.t("queue.column.clock"))
                .setWidth("148px")
                .setFlexGrow(0);
        if (getSelectionModel() instanceof GridSingleSelectionModel<CaseSummary> single) {
            single.setDeselectAllowed(false);
        }
    }

    void showEmpty(QueueName queue, boolean narrowed) {
        setEmptyStateComponent(
                narrowed
                        ? new EmptyState(VaadinIcon.SEARCH, T.t("queue.none"), T.t("queue.none.next"))
                        : new EmptyState(
                                VaadinIcon.CHECK_CIRCLE_O,
                                T.t("queue.empty." + queue.words()),
                                T.t("queue.empty." + queue.words() + ".next")));
    }

    private static Component mark(CaseSummary row, Marks marks, Consumer<CaseSummary> toggled) {
        Checkbox mark = new Checkbox(marks.has(row));
        mark.setAriaLabel(T.t("queue.mark", row.number()));
        mark.addValueChangeListener(pressed -> toggled.accept(row));
        return mark;
    }

    private Component number(CaseSummary row) {
        String when = wall.brief(row.registeredAt(), clock.instant());
        return lines(
                Row.text(row.number(), "num", "sm"), Row.text(T.t("queue.registered", when), "faint", "xs", "num"));
    }

    private Component need(CaseSummary row) {
        String below = Stream.of(row.item() == null ? "" : items.of(row.item().code()), row.area(), row.address())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        Row first = Row.across(Row.text(row.title(), "b", "cut"));
        if (row.confidential()) {
            first.add(new Chip(Tone.WARN, VaadinIcon.LOCK, T.t("case.confidential")));
        }
        if (row.reworks() > 0) {
            first.add(new Chip(Tone.WARN, VaadinIcon.ROTATE_LEFT, T.t("case.reworks", row.reworks())));
        }
        if (row.returns() > 0) {
            first.add(new Chip(Tone.WARN, VaadinIcon.ARROW_BACKWARD, T.t("case.returns", row.returns())));
        }
        return lines(first, Row.text(below, "muted", "xs", "cut"));
    }

    /** Who has it; while nobody has, how far its citizen is with choosing somebody. */
    private Component handler(CaseSummary row) {
        Component name = row.handler().isEmpty() ? Row.text("—", "faint") : Row.text(row.handler(), "cut");
        return ChoiceSection.chip(row.choosing(), clock.instant())
                .<Component>map(chip -> row.handler().isEmpty() ? chip : lines(name, chip))
                .orElse(name);
    }

    private Component clockOf(CaseSummary row) {
        Component state = StateWord.of(row.state()).chip();
        if (row.due() == null) {
            return state;
        }
        Countdown countdown = new Countdown(row.due(), clock);
        return mixed ? lines(countdown, state) : countdown;
    }

    private static Div lines(Component... parts) {
        Div lines = new Div(parts);
        lines.addClassName("lines");
        return lines;
    }
}
