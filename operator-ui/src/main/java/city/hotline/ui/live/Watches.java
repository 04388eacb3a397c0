package city.hotline.ui.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who listens to what; nobody is kept longer than he listens. */
final class Watches<K> {
    private final Map<K, List<Watch>> watches = new ConcurrentHashMap<>();

    /** One part of a screen and what it does with news. */
    record Watch(UI ui, Consumer<Object> listener) {}

    Registration add(K subject, Watch watch) {
        watches.computeIfAbsent(subject, known -> new CopyOnWriteArrayList<>()).add(watch);
        return () -> leave(subject, watch);
    }

    List<Watch> of(K subject) {
        return watches.getOrDefault(subject, List.of());
    }

    /** What anybody listens to. */
    Set<K> subjects() {
        return Set.copyOf(watches.keySet());
    }

    Stream<Watch> where(Predicate<K> such) {
        return watches.entrySet().stream()
                .filter(entry -> such.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream());
    }

    private void leave(K subject, Watch watch) {
        watches.computeIfPresent(subject, (known, watching) -> {
            watching.remove(watch);
            return watching.isEmpty() ? null : watching;
        });
    }
}
