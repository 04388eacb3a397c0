package city.hotline.suggestion;

import city.hotline.catalogue.ServiceItem;
import city.hotline.learning.TextClassifier;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one city's advice is made of, as this process has it in memory.
 *
 * @param classifier nothing for a city without a catalogue
 * @param items by code
 * @param trainedAt null when it was trained here from the catalogue alone
 * @param looked when it was last compared with what is stored
 */
record Adviser(
        Optional<TextClassifier> classifier,
        Map<String, ServiceItem> items,
        @Nullable Instant trainedAt,
        Instant looked) {

    Adviser {
        items = Map.copyOf(items);
    }
}
