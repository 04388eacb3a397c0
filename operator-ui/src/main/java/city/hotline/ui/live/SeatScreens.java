package city.hotline.ui.live;

import city.hotline.access.CurrentOperator;
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

/**
 * Which screens stand at which seat, so that what concerns one seat reaches its screens and no others. Seats are known by
 * city and number together; a screen whose user sits elsewhere by now hears nothing.
 */
@Component
public class SeatScreens {
    private static final Logger LOG = LoggerFactory.getLogger(SeatScreens.class);

    private final Watches<Seat> watches = new Watches<>();
    private final Tenants tenants;
    private final TenantUi screens;
    private final Broadcasts broadcasts;

    SeatScreens(Tenants tenants, TenantUi screens, Broadcasts broadcasts) {
        this.tenants = tenants;
        this.screens = screens;
        this.broadcasts = broadcasts;
    }

    /**
     * From now on {@code listener} hears, on {@code ui} and as its operator, what its operator's seat is told. Somebody
     * without a login or without a seat hears nothing.
     *
     * @return ends it; call it when the part of the screen that listens is detached
     */
    public Registration watch(UI ui, Consumer<Object> listener) {
        Optional<Seat> seat = SessionOwner.of(ui.getSession()).flatMap(SeatScreens::seat);
        if (seat.isEmpty()) {
            return () -> LOG.trace("there was no seat to watch");
        }
        return watches.add(seat.get(), new Watches.Watch(ui, listener));
    }

    /**
     * Tells {@code news} to every screen at this seat of the present city, whichever process serves it; returns at once.
     *
     * @param news of one of the kinds that travel
     * @throws city.hotline.tenancy.TenantMissing when the caller works for no tenant
     */
    public void tell(String seatNumber, Object news) {
        tellHere(seatNumber, news);
        broadcasts.tell(new NewsLetter(seatNumber, news).sealed());
    }

    /** As {@link #tell}, to the screens of this process alone. */
    void tellHere(String seatNumber, Object news) {
        Seat seat = new Seat(tenants.current().id(), seatNumber);
        watches.of(seat).forEach(watch -> screens.access(watch.ui(), () -> hear(watch, seatNumber, news)));
    }

    /** Tells {@code news} to the screens of this process at every seat of the present city. */
    void tellAllHere(Object news) {
        TenantId city = tenants.current().id();
        watches.where(seat -> seat.tenant().equals(city))
                .forEach(watch ->
                        screens.access(watch.ui(), () -> watch.listener().accept(news)));
    }

    /** How many parts of screens listen at this seat of the present city. */
    int watching(String seatNumber) {
        return watches.of(new Seat(tenants.current().id(), seatNumber)).size();
    }

    private static void hear(Watches.Watch watch, String seatNumber, Object news) {
        if (seatNumber.equals(CurrentOperator.require().seatNumber())) {
            watch.listener().accept(news);
        }
    }

    private static Optional<Seat> seat(SessionOwner owner) {
        return Optional.ofNullable(owner.operator().seatNumber()).map(number -> new Seat(owner.tenant(), number));
    }
}
