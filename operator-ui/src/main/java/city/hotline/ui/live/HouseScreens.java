package city.hotline.ui.live;

import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The parts of screens that wait for news of their whole house, a city's or the platform's, and of no other. Who may hear
 * what is the listener's to ask: it runs as its screen's operator.
 */
@Component
public class HouseScreens {
    private static final Logger LOG = LoggerFactory.getLogger(HouseScreens.class);

    private final Map<TenantId, List<Watch>> watches = new ConcurrentHashMap<>();
    private final Tenants tenants;
    private final TenantUi screens;

    HouseScreens(Tenants tenants, TenantUi screens) {
        this.tenants = tenants;
        this.screens = screens;
    }

    /**
     * From now on {@code listener} hears, on {@code ui} and as its operator, what its house is told; without a login
     * nothing.
     *
     * @return ends it; call it when the part of the screen that listens is detached
     */
    public Registration watch(UI ui, Consumer<Object> listener) {
        return SessionOwner.of(ui.getSession())
                .map(owner -> watch(owner.tenant(), new Watch(ui, listener)))
                .orElse(() -> LOG.trace("there was no house to watch"));
    }

    /**
     * Tells {@code news} to the present tenant's screens; returns at once.
     *
     * @throws city.hotline.tenancy.TenantMissing when the caller works for no tenant
     */
    public void tell(Object news) {
        watches.getOrDefault(tenants.current().id(), List.of())
                .forEach(watch ->
                        screens.access(watch.ui(), () -> watch.listener().accept(news)));
    }

    private Registration watch(TenantId tenant, Watch watch) {
        watches.computeIfAbsent(tenant, known -> new CopyOnWriteArrayList<>()).add(watch);
        return () -> watches.computeIfPresent(tenant, (known, watching) -> {
            watching.remove(watch);
            return watching.isEmpty() ? null : watching;
        });
    }

    private record Watch(UI ui, Consumer<Object> listener) {}
}
