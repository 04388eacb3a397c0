package city.hotline.ui.citizen;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How often one link, and one address, may ask for the page; it counts in this process alone and remembers a bounded many. */
@Component
class PageTurns {
    private static final int REMEMBERED = 10_000;
    private static final int OF_LINK = 20;
    /** Behind a mobile network's gateway many citizens have one address. */
    private static final int OF_ADDRESS = 300;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Takes a turn; false when one of the two has none left in this minute. */
    boolean take(String link, String address) {
        return bucket("address " + address, OF_ADDRESS).tryConsume(1)
                && bucket("link " + link, OF_LINK).tryConsume(1);
    }

    private synchronized Bucket bucket(String key, int aMinute) {
        return buckets.computeIfAbsent(
                key,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                        .build());
    }
}
