package city.hotline.ui.live;

import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/**
 * Tells a screen that some of its city's cases changed, however many and however fast: once after each pause, so that a busy
 * hour costs every screen one reading a pause and no more. What changed it reads itself, as its operator.
 */
@Component
public class CaseNews {
    private static final Duration PAUSE = Duration.ofMillis(700);

    private final CityScreens city;
    private final Tenants tenants;
    private final TenantUi screens;

    CaseNews(CityScreens city, Tenants tenants, TenantUi screens) {
        this.city = city;
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
        TenantId tenant = tenants.current().id();
        AtomicBoolean waiting = new AtomicBoolean();
        return city.watch(ui, news -> {
            if ((news instanceof CaseMoved || news instanceof NewsMissed) && waiting.compareAndSet(false, true)) {
                Thread.ofVirtual().name("case-news").start(() -> tellAfterPause(tenant, ui, waiting, listener));
            }
        });
    }

    private void tellAfterPause(TenantId tenant, UI ui, AtomicBoolean waiting, Runnable listener) {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return;
        } finally {
            waiting.set(false);
        }
        tenants.runAs(tenant, () -> {
            screens.access(ui, listener);
            return tenant;
        });
    }
}
