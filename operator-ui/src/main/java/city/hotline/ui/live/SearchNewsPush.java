package city.hotline.ui.live;

import city.hotline.search.SearchHealthChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells every open screen of this process that the search engine stopped answering, or answers again. */
@Component
class SearchNewsPush {
    private final CityScreens cities;

    SearchNewsPush(CityScreens cities) {
        this.cities = cities;
    }

    @EventListener
    void on(SearchHealthChanged news) {
        cities.tellEveryCityHere(news);
    }
}
