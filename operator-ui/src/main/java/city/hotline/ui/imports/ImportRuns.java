package city.hotline.ui.imports;

import city.hotline.foundation.Refusal;
import city.hotline.imports.CaseImports;
import city.hotline.imports.ImportOptions;
import city.hotline.imports.ImportProgress;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.live.Background;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The imports that this process runs, one a city. A run belongs to no screen: whoever started it may leave, and whoever
 * may import sees how far it is.
 */
@Component
class ImportRuns {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);

    private final CaseImports imports;
    private final Tenants tenants;
    private final Background background;
    private final Map<TenantId, Running> running = new ConcurrentHashMap<>();
    private final Set<TenantId> stopped = ConcurrentHashMap.newKeySet();
    private final Map<TenantId, Set<Consumer<Running>>> watchers = new ConcurrentHashMap<>();

    ImportRuns(CaseImports imports, Tenants tenants, Background background) {
        this.imports = imports;
        this.tenants = tenants;
        this.background = background;
    }

    /**
     * Runs the file for the present city as the present operator, and lets it go at the end.
     *
     * @return false when a run of the city is under way here; the file stays whose it was
     */
    boolean start(HeldFile held, ImportOptions options) {
        Running begun = Running.begun(held.file().name());
        if (running.putIfAbsent(here(), begun) != null) {
            return false;
        }
        stopped.remove(here());
        background.start("import", () -> tell(outcome(held, options, begun)));
        return true;
    }

    /** Stops the present city's run after the rows that are being written. */
    void stop() {
        stopped.add(here());
    }

    /** The present city's run; empty when none is under way. */
    Optional<Running> current() {
        return Optional.ofNullable(running.get(here()));
    }

    /** Tells {@code watcher} of every step of the present city's runs, on the importing thread, until it is removed. */
    Registration watch(Consumer<Running> watcher) {
        Set<Consumer<Running>> mine = watchers.computeIfAbsent(here(), city -> ConcurrentHashMap.newKeySet());
        mine.add(watcher);
        return () -> mine.remove(watcher);
    }

    private Running outcome(HeldFile held, ImportOptions options, Running begun) {
        try {
            return begun.ended(imports.run(held.file(), options, progress(begun)));
        } catch (Refusal refusal) {
            return begun.failed(refusal);
        } catch (RuntimeException failed) {
            LOG.error("import run failed", failed);
            return begun.failed(failed);
        } finally {
            running.remove(here());
            held.letGo();
        }
    }

    private ImportProgress progress(Running begun) {
        return (done, total) -> {
            Running moved = begun.at(done, total);
            running.put(here(), moved);
            tell(moved);
            return !stopped.contains(here());
        };
    }

    private void tell(Running now) {
        watchers.getOrDefault(here(), Set.of()).forEach(watcher -> watcher.accept(now));
    }

    private TenantId here() {
        return tenants.current().id();
    }
}
