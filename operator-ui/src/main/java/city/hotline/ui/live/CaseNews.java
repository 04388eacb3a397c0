package city.hotline.ui.live;

import city.hotline.cases.CaseAccepted;
import city.hotline.cases.CaseAmended;
import city.hotline.cases.CaseArrived;
import city.hotline.cases.CaseAssigned;
import city.hotline.cases.CaseClosed;
import city.hotline.cases.CaseDone;
import city.hotline.cases.CaseOpened;
import city.hotline.cases.CaseReturned;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the screens of a city that some of its cases changed, however many and however fast: once after each pause, so that a
 * busy hour costs every screen one reading a pause and no more. What changed they read themselves, as their operators.
 */
@Component
public class CaseNews {
    private static final Duration PAUSE = Duration.ofMillis(700);

    private final Map<TenantId, List<Watch>> watches = new ConcurrentHashMap<>();
    private final Set<TenantId> waiting = ConcurrentHashMap.newKeySet();
    private final Tenants tenants;
    private final TenantUi screens;

    CaseNews(Tenants tenants, TenantUi screens) {
        this.tenants = tenants;
        this.screens = screens;
    }

    /**
     * From now on {@code listener} hears, on {@code ui} and as its operator, that cases of the present city changed.
     *
     * @return ends it; call it when the part of the screen that listens is detached
     * @throws city.hotline.tenancy.TenantMissing when the caller works for no tenant
     */
    public Registration watch(UI ui, Runnable listener) {
        TenantId city = tenants.current().id();
        Watch watch = new Watch(ui, listener);
        watches.computeIfAbsent(city, first -> new CopyOnWriteArrayList<>()).add(watch);
        return () -> watches.getOrDefault(city, List.of()).remove(watch);
    }

    /** After the commit, so that whoever reads finds the change. */
    @TransactionalEventListener(
            phase = TransactionPhase.AFTER_COMMIT,
            classes = {
                CaseOpened.class,
                CaseAmended.class,
                CaseAssigned.class,
                CaseAccepted.class,
                CaseArrived.class,
                CaseDone.class,
                CaseReturned.class,
                CaseClosed.class
            })
    void on() {
        TenantId city = tenants.current().id();
        if (watching(city) > 0 && waiting.add(city)) {
            Thread.ofVirtual().name("case-news").start(() -> tellAfterPause(city));
        }
    }

    int watching(TenantId city) {
        return watches.getOrDefault(city, List.of()).size();
    }

    private void tellAfterPause(TenantId city) {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return;
        } finally {
            waiting.remove(city);
        }
        List<Watch> listening = watches.getOrDefault(city, List.of());
        tenants.runAs(city, () -> {
            listening.forEach(watch -> screens.access(watch.ui(), watch.listener()));
            return city;
        });
    }

    private record Watch(UI ui, Runnable listener) {}
}
