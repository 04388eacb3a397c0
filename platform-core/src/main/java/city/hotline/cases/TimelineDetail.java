package city.hotline.cases;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the timeline keeps beside its sentence.
 *
 * @param version the case's version after the act
 * @param before the facts that the act changed, as they were
 * @param after the same facts as they became
 */
record TimelineDetail(
        long version,
        @Nullable Map<String, String> before,
        @Nullable Map<String, String> after) {
    Map<String, String> was() {
        return before == null ? Map.of() : before;
    }

    List<TimelineEntry.Change> changes() {
        Map<String, String> became = after == null ? Map.of() : after;
        return was().entrySet().stream()
                .map(fact -> new TimelineEntry.Change(
                        fact.getKey(), fact.getValue(), became.getOrDefault(fact.getKey(), "")))
                .toList();
    }
}
