package city.hotline.ui.live;

import city.hotline.tenancy.Broadcasts;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The open screens of each city, for what concerns more than one seat of it: a missed call, a question to the supervisors. */
@Component
public class CityScreens {
    private static final Logger LOG = LoggerFactory.getLogger(CityScreens.class);

    private final Watches<TenantId> watches = new Watches<>();
    private final Tenants tenants;
    private final TenantUi screens;
    private final Broadcasts broadcasts;

    CityScreens(Tenants tenants, TenantUi screens, Broadcasts broadcasts) {
        this.tenants = tenants;
        this.screens = screens;
        this.broadcasts = broadcasts;
    }

    /**
     * From now on {@code listener} hears, on {@code ui} and as its operator, what its city is told; it decides for itself
     * what concerns its operator. Somebody without a login hears nothing.
     *
     * @return ends it; call it when the part of the screen that listens is detached
     */
    public Registration watch(UI ui, Consumer<Object> listener) {
        Optional<SessionOwner> owner = SessionOwner.of(ui.getSession());
        if (owner.isEmpty()) {
            return () -> LOG.trace("nobody was logged in to watch");
        }
        return watches.add(owner.get().tenant(), new Watches.Watch(ui, listener));
    }

    /**
     * Tells {@code news} to every open screen of the present city, whichever process serves it; returns at once.
     *
     * @param news of one of the kinds that travel
     * @throws city.hotline.tenancy.TenantMissing when the caller works for no tenant
     */
    public void tell(Object news) {
        tellHere(news);
        broadcasts.tell(new NewsLetter(null, news).sealed());
    }

    /** Tells {@code news} to the screens of this process in every city that has any open. */
    void tellEveryCityHere(Object news) {
        watches.subjects()
                .forEach(city -> tenants.runAs(city, () -> {
                    tellHere(news);
                    return city;
                }));
    }

    /** As {@link #tell}, to the screens of this process alone. */
    void tellHere(Object news) {
        watches.of(tenants.current().id())
                .forEach(watch ->
                        screens.access(watch.ui(), () -> watch.listener().accept(news)));
    }
}
