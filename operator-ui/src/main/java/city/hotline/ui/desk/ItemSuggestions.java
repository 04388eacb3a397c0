package city.hotline.ui.desk;

import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.SpokenWords;
import city.hotline.suggestion.Advice;
import city.hotline.suggestion.ItemAdvice;
import city.hotline.ui.live.Background;
import city.hotline.ui.live.Latest;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Items for what an operator types. What is typed into the search for items counts alone; without it, the city's own
 * experience says what the free text may be about. Nothing is chosen for the operator.
 */
@Service
class ItemSuggestions {
    static final int MOST = 9;
    private static final int LONGEST_QUERY = 100;

    private final Catalogue catalogue;
    private final ItemAdvice advice;
    private final Background background;

    ItemSuggestions(Catalogue catalogue, ItemAdvice advice, Background background) {
        this.catalogue = catalogue;
        this.advice = advice;
        this.background = background;
    }

    /** At most nine, best first. */
    @Transactional(readOnly = true)
    public List<ItemSuggestion> named(String typed) {
        String query = typed.length() <= LONGEST_QUERY ? typed : typed.substring(0, LONGEST_QUERY);
        return catalogue.find(query, MOST).stream().map(ItemSuggestion::found).toList();
    }

    /** Asks in the background what a free text may be about, for the present screen. */
    public Latest.Asking<String, Advice> asking() {
        return (text, answered, failed) -> background.start(
                "item advice", UI.getCurrent(), () -> advice.of(text, ItemAdvice.MOST), answered, failed);
    }

    /** The first text should not wait for the dictionary. */
    @EventListener(ApplicationReadyEvent.class)
    void readDictionary() {
        Thread.ofPlatform().daemon().name("boling-dictionary").start(() -> SpokenWords.of("。"));
    }
}
