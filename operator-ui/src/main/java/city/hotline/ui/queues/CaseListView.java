package city.hotline.ui.queues;

import city.hotline.cases.CaseFilter;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.CaseUnknown;
import city.hotline.cases.Page;
import city.hotline.cases.SavedFilters;
import city.hotline.ui.casefile.CaseDoors;
import city.hotline.ui.casefile.CaseFileView;
import city.hotline.ui.casefile.CasePane;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.live.CaseNews;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.shared.Registration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A queue on the left and the chosen case on the right; which queue, which case and what it is narrowed to: the
 * address.
 */
abstract class CaseListView extends Div implements BeforeEnterObserver, Titled, CasePane.Owner {
    private static final int PAGE = 50;

    private final transient CaseDoors doors;
    private final transient SavedFilters saved;
    private final transient CaseNews news;
    private final transient ItemNames items;
    private final transient ZoneId zone;
    private final @Nullable TodayStrip today;
    private final transient Side side;
    private final CasePane pane;
    private final Div split = new Div();
    private transient QueueName name;
    private transient QueueFilter filter = QueueFilter.NONE;
    private transient QueueRows rows = new QueueRows(position -> new Page<>(List.of(), null));
    private @Nullable QueueCard list;
    private @Nullable CaseId chosen;

    /** @param today above both; null for none */
    CaseListView(Side side, CaseDoors doors, SavedFilters saved, CaseNews news, @Nullable TodayStrip today) {
        this.side = side;
        this.name = side.first();
        this.doors = doors;
        this.saved = saved;
        this.news = news;
        this.items = new ItemNames(doors.catalogue());
        this.zone = doors.tenants().current().zone();
        this.today = today;
        this.pane = new CasePane(doors, false, this);
        addClassName("queue-view");
        split.addClassName("md");
        if (today != null) {
            add(today);
        }
        add(split);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<QueueName> wanted =
                event.getRouteParameters().get(QueueName.PARAMETER).flatMap(slug -> QueueName.of(side, slug));
        Optional<String> id = event.getRouteParameters().get("case");
        Optional<CaseId> shown = id.flatMap(CaseFileView::parse);
        if (wanted.isEmpty() || (id.isPresent() && shown.isEmpty())) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            QueueFilter filtered = QueueFilter.of(event.getLocation().getQueryParameters());
            enter(wanted.get(), id.isEmpty() ? presetUnless(filtered, wanted.get()) : filtered, shown.orElse(null));
        } catch (CaseUnknown unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Registration watch = news.watch(event.getUI(), this::heard);
        addDetachListener(left -> {
            left.unregisterListener();
            watch.remove();
        });
    }

    @Override
    public String title() {
        return name.title();
    }

    @Override
    public void changed() {
        read();
        CaseId shown = chosen;
        if (shown != null) {
            untilGone(() -> pane.show(shown));
        }
    }

    @Override
    public void calledBack() {
        CaseId over = chosen;
        read();
        rows.neighbour(over, 1).filter(next -> !next.id().equals(over)).ifPresentOrElse(this::choose, this::chooseNone);
    }

    /** Some cases of the city changed, these perhaps. */
    private void heard() {
        read();
        untilGone(pane::refresh);
    }

    /** A case can leave those whom it was any business of, for another department has it now. */
    private void untilGone(Runnable showing) {
        try {
            showing.run();
        } catch (CaseUnknown gone) {
            chooseNone();
        }
    }

    private QueueFilter presetUnless(QueueFilter asked, QueueName queue) {
        return asked.isNone()
                ? saved.preset(queue.queue()).map(FiltersDialog::filter).orElse(asked)
                : asked;
    }

    private void enter(QueueName queue, QueueFilter wanted, @Nullable CaseId shown) {
        name = queue;
        filter = wanted;
        rows = rows();
        list = new QueueCard(queue, items, new WallTime(zone), doors, new QueueHands(this));
        list.showFilter(wanted);
        split.removeAll();
        split.add(list, pane);
        read();
        if (shown != null) {
            chosen = shown;
            pane.show(shown);
            rows.choose(shown);
            rows.at(rows.place()).filter(row -> row.id().equals(shown)).ifPresent(list()::select);
        } else {
            chooseFirst();
        }
    }

    /** Reads the queue again; the case that is shown stays, also when it is no longer there. */
    private void read() {
        QueueRows before = rows;
        rows = rows();
        rows.standAt(before);
        rows.part(0, PAGE);
        if (chosen != null) {
            rows.choose(chosen);
        }
        CaseFilter asked = filter.of(zone);
        list().show(rows, doors.cases().count(name.queue(), asked), !filter.isNone());
        if (today != null) {
            today.refresh();
        }
        MainLayout.refreshFigures(this);
    }

    private QueueRows rows() {
        CaseFilter asked = filter.of(zone);
        return new QueueRows(position -> doors.cases().list(name.queue(), asked, position, PAGE));
    }

    void choose(CaseSummary row) {
        chosen = row.id();
        rows.choose(row.id());
        list().select(row);
        pane.show(row.id());
        tellAddress();
    }

    void chooseFirst() {
        rows.at(0).ifPresentOrElse(this::choose, this::chooseNone);
    }

    /** @param step 1 or -1 */
    void move(int step) {
        rows.neighbour(chosen, step).ifPresent(this::choose);
    }

    void narrow(QueueFilter wanted) {
        filter = wanted;
        read();
        chooseFirst();
    }

    /** Goes into the chosen case: its call back where that is due, else its file. */
    void open() {
        if (chosen != null && name == QueueName.TO_FOLLOW_UP) {
            pane.focusFollowUp();
        } else if (chosen != null) {
            UI.getCurrent().navigate(CaseFileView.class, CaseFileView.of(chosen));
        }
    }

    void showFilters() {
        new FiltersDialog(saved, name, filter, taken -> {
                    list().showFilter(taken);
                    narrow(taken);
                })
                .open();
    }

    boolean shows(CaseSummary row) {
        return row.id().equals(chosen);
    }

    private void chooseNone() {
        chosen = null;
        pane.clear();
        tellAddress();
    }

    private void tellAddress() {
        String path = side.path() + "/" + name.slug() + (chosen == null ? "" : "/" + chosen);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, filter.address()));
    }

    private QueueCard list() {
        if (list == null) {
            throw new IllegalStateException("no queue was entered yet");
        }
        return list;
    }
}
