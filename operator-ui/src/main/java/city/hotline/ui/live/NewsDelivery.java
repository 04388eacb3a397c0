package city.hotline.ui.live;

import city.hotline.tenancy.BroadcastListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings to the screens of this process what other processes told. */
@Component
class NewsDelivery implements BroadcastListener {
    private static final Logger LOG = LoggerFactory.getLogger(NewsDelivery.class);

    private final SeatScreens seats;
    private final CityScreens city;

    NewsDelivery(SeatScreens seats, CityScreens city) {
        this.seats = seats;
        this.city = city;
    }

    @Override
    public void heard(String text) {
        NewsLetter.opened(text).ifPresentOrElse(this::deliver, () -> LOG.debug("news of another version left alone"));
    }

    @Override
    public void missed() {
        seats.tellAllHere(new NewsMissed());
        city.tellHere(new NewsMissed());
    }

    private void deliver(NewsLetter letter) {
        if (letter.seat() == null) {
            city.tellHere(letter.news());
        } else {
            seats.tellHere(letter.seat(), letter.news());
        }
    }
}
