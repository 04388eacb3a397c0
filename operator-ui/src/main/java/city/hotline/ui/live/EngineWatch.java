package city.hotline.ui.live;

import city.hotline.search.Search;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells the open screens of every city when the search engine stops answering and when it answers again. */
@Component
class EngineWatch {
    private final Search search;
    private final CityScreens cities;
    private boolean degraded;

    EngineWatch(Search search, CityScreens cities) {
        this.search = search;
        this.cities = cities;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void look() {
        boolean now = search.degraded();
        if (now != degraded) {
            degraded = now;
            cities.tellEveryCityHere(new EngineChanged(now));
        }
    }
}
