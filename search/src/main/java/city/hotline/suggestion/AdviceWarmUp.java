package city.hotline.suggestion;

import city.hotline.search.CityWarmingUp;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads a city's model, or makes one of its catalogue, before the first text is typed. */
@Component
class AdviceWarmUp {
    private final Advisers advisers;

    AdviceWarmUp(Advisers advisers) {
        this.advisers = advisers;
    }

    @EventListener
    void on(CityWarmingUp event) {
        advisers.present();
    }
}
