package city.hotline.ui.live;

import city.hotline.access.CurrentOperator;
import city.hotline.cases.CaseId;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Who is changing which case just now, so that a colleague who looks at it knows before both have typed. */
@Component
public class Presence {
    private final Map<Place, List<Watch>> watches = new ConcurrentHashMap<>();
    private final Map<Place, List<Editor>> editors = new ConcurrentHashMap<>();
    private final Tenants tenants;
    private final TenantUi screens;

    Presence(Tenants tenants, TenantUi screens) {
        this.tenants = tenants;
        this.screens = screens;
    }

    /**
     * Tells {@code listener} at once and, on {@code ui}, whenever it changes, the names of those who change this case of the
     * present city on other screens.
     *
     * @return ends it
     */
    public Registration watch(UI ui, CaseId id, Consumer<List<String>> listener) {
        Place place = new Place(tenants.current().id(), id);
        Watch watch = new Watch(ui, listener);
        watches.computeIfAbsent(place, first -> new CopyOnWriteArrayList<>()).add(watch);
        listener.accept(others(place, ui));
        return () -> leave(watches, place, watch);
    }

    /**
     * The present operator begins to change this case on {@code ui}.
     *
     * @return ends it
     */
    public Registration edit(UI ui, CaseId id) {
        Place place = new Place(tenants.current().id(), id);
        Editor editor = new Editor(ui, CurrentOperator.require().displayName());
        editors.computeIfAbsent(place, first -> new CopyOnWriteArrayList<>()).add(editor);
        tell(place);
        return () -> {
            leave(editors, place, editor);
            tell(place);
        };
    }

    private void tell(Place place) {
        List<Watch> watching = watches.getOrDefault(place, List.of());
        tenants.runAs(
                place.city(),
                () -> watching.forEach(watch ->
                        screens.access(watch.ui(), () -> watch.listener().accept(others(place, watch.ui())))));
    }

    private List<String> others(Place place, UI own) {
        return editors.getOrDefault(place, List.of()).stream()
                .filter(editor -> !editor.ui().equals(own))
                .map(Editor::name)
                .distinct()
                .toList();
    }

    private static <T> void leave(Map<Place, List<T>> all, Place place, T one) {
        all.computeIfPresent(place, (known, present) -> {
            present.remove(one);
            return present.isEmpty() ? null : present;
        });
    }

    /** Two cities may have a case of the same id; they are two cases. */
    private record Place(TenantId city, CaseId id) {}

    private record Watch(UI ui, Consumer<List<String>> listener) {}

    private record Editor(UI ui, String name) {}
}
