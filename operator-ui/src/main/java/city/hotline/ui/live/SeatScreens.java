package city.hotline.ui.live;

import city.hotline.access.CurrentOperator;
import city.hotline.tenancy.Tenants;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
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

    private final Map<Seat, List<Watch>> watches = new ConcurrentHashMap<>();
    private final Tenants tenants;
    private final TenantUi screens;

    SeatScreens(Tenants tenants, TenantUi screens) {
        this.tenants = tenants;
        this.screens = screens;
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
        Watch watch = new Watch(ui, listener);
        watches.computeIfAbsent(seat.get(), known -> new CopyOnWriteArrayList<>())
                .add(watch);
        return () -> leave(seat.get(), watch);
    }

    /**
     * Tells {@code news} to every screen at this seat of the present city; returns at once.
     *
     * @throws city.hotline.tenancy.TenantMissing when the caller works for no tenant
     */
    public void tell(String seatNumber, Object news) {
        Seat seat = new Seat(tenants.current().id(), seatNumber);
        watches.getOrDefault(seat, List.of())
                .forEach(watch -> screens.access(watch.ui(), () -> hear(watch, seatNumber, news)));
    }

    /** How many parts of screens listen at this seat of the present city. */
    int watching(String seatNumber) {
        return watches.getOrDefault(new Seat(tenants.current().id(), seatNumber), List.of())
                .size();
    }

    private void leave(Seat seat, Watch watch) {
        watches.computeIfPresent(seat, (known, watching) -> {
            watching.remove(watch);
            return watching.isEmpty() ? null : watching;
        });
    }

    private static void hear(Watch watch, String seatNumber, Object news) {
        if (seatNumber.equals(CurrentOperator.require().seatNumber())) {
            watch.listener().accept(news);
        }
    }

    private static Optional<Seat> seat(SessionOwner owner) {
        return Optional.ofNullable(owner.operator().seatNumber()).map(number -> new Seat(owner.tenant(), number));
    }

    private record Watch(UI ui, Consumer<Object> listener) {}
}
