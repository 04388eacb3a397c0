package city.hotline.ui.live;

import city.hotline.intake.MissedCallsChanged;
import city.hotline.intake.SupervisorAnswered;
import city.hotline.intake.SupervisorAsked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Carries to a city's screens what concerns more than one seat. */
@Component
class CityNewsPush {
    private final CityScreens city;

    CityNewsPush(CityScreens city) {
        this.city = city;
    }

    @EventListener
    void on(MissedCallsChanged news) {
        city.tell(news);
    }

    @EventListener
    void on(SupervisorAsked news) {
        city.tell(news);
    }

    @EventListener
    void on(SupervisorAnswered news) {
        city.tell(news);
    }
}
