package city.hotline.ui.live;

import city.hotline.intake.SeatAnswered;
import city.hotline.intake.SeatHungUp;
import city.hotline.intake.SeatRang;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Carries what the telephone did to the screens of the seat that it did it to. */
@Component
class SeatNewsPush {
    private final SeatScreens seats;

    SeatNewsPush(SeatScreens seats) {
        this.seats = seats;
    }

    @EventListener
    void on(SeatRang call) {
        seats.tell(call.seatNumber(), call);
    }

    @EventListener
    void on(SeatAnswered call) {
        seats.tell(call.seatNumber(), call);
    }

    @EventListener
    void on(SeatHungUp call) {
        seats.tell(call.seatNumber(), call);
    }
}
