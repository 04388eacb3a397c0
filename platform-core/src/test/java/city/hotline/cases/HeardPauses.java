package city.hotline.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the clocks would hear of cases that wait, for tests. */
@Component
class HeardPauses {
    private final Map<CaseId, List<Class<?>>> heard = new ConcurrentHashMap<>();

    @EventListener
    void on(CitizenAwaited event) {
        heard.computeIfAbsent(event.id(), id -> new ArrayList<>()).add(CitizenAwaited.class);
    }

    @EventListener
    void on(CitizenHeard event) {
        heard.computeIfAbsent(event.id(), id -> new ArrayList<>()).add(CitizenHeard.class);
    }

    List<Class<?>> heard(CaseId id) {
        return heard.getOrDefault(id, List.of());
    }
}
