package city.hotline.ui.desk;

import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ItemId;
import city.hotline.catalogue.ItemMatch;
import city.hotline.catalogue.MatchReason;
import city.hotline.catalogue.ServiceItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Items for what an operator types. What is typed into the search for items counts alone; without it, the words of the
 * free text bring up what they name, those first that answer most of them. Nothing is chosen for the operator.
 */
@Service
class ItemSuggestions {
    static final int MOST = 9;
    private static final int MOST_OF_TEXT = 5;
    private static final int LONGEST_QUERY = 100;
    private static final int LOOK_AT = 30;

    private final Catalogue catalogue;

    ItemSuggestions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** At most nine, best first; for the text at most five, so that the rest of the case stays in sight. */
    @Transactional(readOnly = true)
    public List<ItemSuggestion> of(String typed, String text) {
        return typed.isBlank() ? ofText(text) : ofQuery(typed.strip());
    }

    /** The first text should not wait for the dictionary. */
    @EventListener(ApplicationReadyEvent.class)
    void readDictionary() {
        Thread.ofPlatform().daemon().name("boling-dictionary").start(() -> SpokenWords.of("。"));
    }

    private List<ItemSuggestion> ofQuery(String typed) {
        String query = typed.length() <= LONGEST_QUERY ? typed : typed.substring(0, LONGEST_QUERY);
        return catalogue.find(query, MOST).stream()
                .map(match -> new ItemSuggestion(match.item(), match.reason(), List.of()))
                .toList();
    }

    private List<ItemSuggestion> ofText(String text) {
        Map<ItemId, Evidence> found = new LinkedHashMap<>();
        for (String word : SpokenWords.of(text)) {
            catalogue.find(word, LOOK_AT).stream()
                    .filter(match -> weight(match.reason()) > 0)
                    .forEach(match -> found.computeIfAbsent(match.item().id(), id -> new Evidence(match.item()))
                            .add(word, match));
        }
        return found.values().stream()
                .sorted(Comparator.comparingInt(Evidence::score).reversed())
                .limit(MOST_OF_TEXT)
                .map(Evidence::suggestion)
                .toList();
    }

    /** Names count more than other words for them, and those more than the way there. */
    private static int weight(MatchReason reason) {
        return switch (reason) {
            case EXACT, PREFIX, SUBSTRING -> 3;
            case SYNONYM -> 2;
            case PATH -> 1;
            case INITIALS, SCATTERED -> 0;
        };
    }

    /** What speaks for one item: the longer the word and the closer its match, the more. */
    private static final class Evidence {
        private final ServiceItem item;
        private final List<String> words = new ArrayList<>();
        private int score;

        Evidence(ServiceItem item) {
            this.item = item;
        }

        void add(String word, ItemMatch match) {
            words.add(word);
            score += weight(match.reason()) * word.length();
        }

        int score() {
            return score;
        }

        ItemSuggestion suggestion() {
            return new ItemSuggestion(item, null, List.copyOf(words));
        }
    }
}
