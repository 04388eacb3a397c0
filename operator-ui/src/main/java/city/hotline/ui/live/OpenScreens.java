package city.hotline.ui.live;

import city.hotline.tenancy.TenantDirectory;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends the web sockets of a tenant that has been suspended: its screens are told to load again, which leads to the page
 * that says so, and their sockets are closed. Requests are refused at the door anyway; a socket has passed it long ago.
 */
@Component
public class OpenScreens {
    private static final Logger LOG = LoggerFactory.getLogger(OpenScreens.class);

    private final Map<TenantId, Set<UI>> open = new ConcurrentHashMap<>();
    private final Tenants tenants;
    private final TenantDirectory directory;
    private final TenantUi ends;

    OpenScreens(Tenants tenants, TenantDirectory directory, TenantUi ends) {
        this.tenants = tenants;
        this.ends = ends;
        this.directory = directory;
    }

    /** Knows {@code ui}, which belongs to the present tenant, until it is left. */
    public void add(UI ui) {
        TenantId tenant = tenants.current().id();
        open.computeIfAbsent(tenant, first -> ConcurrentHashMap.newKeySet()).add(ui);
        ui.addDetachListener(left -> remove(tenant, ui));
    }

    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void endSuspended() {
        open.keySet().stream().filter(this::isSuspended).forEach(this::end);
    }

    private boolean isSuspended(TenantId tenant) {
        return directory.byId(tenant).filter(known -> known.state().serves()).isEmpty();
    }

    private void end(TenantId tenant) {
        List<UI> screens = List.copyOf(open.getOrDefault(tenant, Set.of()));
        LOG.info("screens of a suspended tenant ended, tenant={} count={}", tenant, screens.size());
        screens.forEach(ui -> {
            remove(tenant, ui);
            ends.end(ui);
        });
    }

    private void remove(TenantId tenant, UI ui) {
        open.computeIfPresent(tenant, (known, screens) -> {
            screens.remove(ui);
            return screens.isEmpty() ? null : screens;
        });
    }
}
