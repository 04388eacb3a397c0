package city.hotline.ui.queues;

import city.hotline.access.Permission;
import city.hotline.cases.CaseBatches;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Page;
import city.hotline.cases.QueueCount;
import city.hotline.ui.casefile.CaseDoors;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The list of a queue: its name and count, what it is narrowed to, its rows. */
class QueueCard extends Div {
    /** What can be done with the list. */
    interface Hands {
        void choose(CaseSummary row);

        /** @param step 1 for the next row, -1 for the one before */
        void move(int step);

        /** Goes into the chosen case. */
        void open();

        void narrow(QueueFilter filter);

        /** Shows the filters that are kept. */
        void filters();

        /** The marked cases were worked on. */
        void worked();
    }

    private final QueueName queue;
    private final QueueGrid grid;
    private final FilterBar filter;
    private final Chip count = new Chip("");
    private final transient Marks marks = new Marks();
    private final BulkBar bulk;
    private transient QueueRows rows = new QueueRows(position -> new Page<>(List.of(), null));

    QueueCard(QueueName queue, ItemNames items, WallTime wall, CaseDoors doors, Hands hands) {
        this.queue = queue;
        this.grid = new QueueGrid(queue, items, wall, doors.clock(), marks, this::toggle);
        this.filter = new FilterBar(queue, items, hands::narrow, hands::filters);
        List<BulkAct> acts = CaseDoors.may(Permission.WORK_ON_CASES) ? BulkAct.of(queue) : List.of();
        this.bulk = new BulkBar(acts, marks, new BulkDeed(doors, marks, hands::worked), this::showMarks);
        Card card = Card.main(queue.title()).pane().flush().beside(count);
        Div keys = new Div(Row.text(T.t(keys(queue, acts))));
        addClassName("queue-list");
        add(card.with(filter, bulk, grid).foot(keys));
        card.body().addClassName("col-tight");
        grid.asSingleSelect().addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                hands.choose(chosen.getValue());
            }
        });
        grid.addItemDoubleClickListener(twice -> hands.open());
        Shortcuts.of(this)
                .on("ArrowDown", T.t("queue.key.down"), () -> hands.move(1))
                .on("ArrowUp", T.t("queue.key.up"), () -> hands.move(-1))
                .on("Enter", T.t("queue.key.open"), hands::open);
        if (!acts.isEmpty()) {
            Shortcuts.of(this)
                    .on(
                            "M",
                            T.t("queue.key.mark"),
                            () -> grid.asSingleSelect().getOptionalValue().ifPresent(this::toggleShown))
                    .on("A", T.t("queue.key.mark-all"), this::toggleAll);
        }
        grid.setItems(query -> rows.part(query.getOffset(), query.getLimit()).stream())
                .setIdentifierProvider(CaseSummary::id);
    }

    private static String keys(QueueName queue, List<BulkAct> acts) {
        if (queue == QueueName.TO_FOLLOW_UP) {
            return "queue.keys.follow-up";
        }
        return acts.isEmpty() ? "queue.keys.reading" : "queue.keys";
    }

    void showFilter(QueueFilter wanted) {
        filter.show(wanted);
    }

    /** Shows other rows, or the same ones read again: where the list was scrolled to and what is marked stays. */
    void show(QueueRows read, QueueCount counted, boolean narrowed) {
        rows = read;
        grid.showEmpty(queue, narrowed);
        grid.getLazyDataView().setItemCountEstimate(Math.max(counted.counted(), 1));
        grid.getDataProvider().refreshAll();
        count.setWord(counted.text());
        bulk.refresh();
    }

    private void toggle(CaseSummary row) {
        marks.toggle(row);
        bulk.refresh();
    }

    private void toggleShown(CaseSummary row) {
        marks.toggle(row);
        showMarks();
    }

    private void toggleAll() {
        marks.toggleAll(rows.part(0, CaseBatches.MOST));
        showMarks();
    }

    private void showMarks() {
        grid.getDataProvider().refreshAll();
        bulk.refresh();
    }

    void select(CaseSummary row) {
        grid.select(row);
        if (rows.place() >= 0) {
            grid.scrollToIndex(rows.place());
        }
    }
}
