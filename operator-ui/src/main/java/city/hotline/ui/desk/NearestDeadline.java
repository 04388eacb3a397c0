package city.hotline.ui.desk;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import city.hotline.cases.CaseFilter;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Queue;
import city.hotline.ui.casefile.CaseFileView;
import city.hotline.ui.kit.Countdown;
import city.hotline.ui.kit.KeyCap;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.live.CaseMoved;
import city.hotline.ui.live.CityScreens;
import city.hotline.ui.live.NewsMissed;
import city.hotline.ui.shell.StatusPart;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Of the operator's own open cases the one whose clock runs out first, in the head of every screen. */
@Component
class NearestDeadline implements StatusPart {
    private static final String KEY = "Alt+0";

    private final Cases cases;
    private final CityScreens city;
    private final Clock clock;

    NearestDeadline(Cases cases, CityScreens city, Clock clock) {
        this.cases = cases;
        this.city = city;
        this.clock = clock;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> create() {
        return CurrentOperator.find()
                .filter(operator -> operator.may(Permission.TAKE_CONTACTS) && operator.may(Permission.READ_CASES))
                .map(operator -> new Reminder());
    }

    @Override
    public int order() {
        return 10;
    }

    /** The number and the time left, as a link; nothing while no case of the operator's is open. */
    private final class Reminder extends Div {
        private Registration watching = Registration.once(() -> {});
        private @Nullable CaseSummary shown;

        Reminder() {
            addClassName("desk-nearest");
            Shortcuts.of(this).on(KEY, T.t("desk.nearest.key"), this::open);
            show();
        }

        @Override
        protected void onAttach(AttachEvent event) {
            watching = city.watch(event.getUI(), news -> {
                if (news instanceof CaseMoved || news instanceof NewsMissed) {
                    show();
                }
            });
        }

        @Override
        protected void onDetach(DetachEvent event) {
            watching.remove();
        }

        private void show() {
            CaseSummary nearest = cases.list(Queue.MINE, CaseFilter.all(), null, 1).items().stream()
                    .findFirst()
                    .orElse(null);
            if (nearest != null && nearest.equals(shown)) {
                return;
            }
            shown = nearest;
            removeAll();
            setVisible(nearest != null);
            if (nearest != null && nearest.due() != null) {
                add(link(nearest, nearest.due()));
            }
        }

        private RouterLink link(CaseSummary nearest, Instant due) {
            RouterLink link = new RouterLink();
            link.setRoute(CaseFileView.class, CaseFileView.of(nearest.id()));
            link.add(Row.text(nearest.number(), "num", "sm"), new Countdown(due, clock), new KeyCap(KEY));
            link.getElement()
                    .setAttribute("title", T.t("desk.nearest", nearest.title()))
                    .setAttribute("aria-keyshortcuts", KEY);
            return link;
        }

        private void open() {
            if (shown != null) {
                UI.getCurrent().navigate(CaseFileView.class, CaseFileView.of(shown.id()));
            }
        }
    }
}
