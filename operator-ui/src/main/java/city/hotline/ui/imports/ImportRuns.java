package city.hotline.ui.imports;

import city.hotline.foundation.Refusal;
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
 * The imports that this process runs, one a city whatever it brings in. A run belongs to no screen: whoever started it may
 * leave, and whoever may import what it brings in sees how far it is.
 */
@Component
class ImportRuns {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);

    private final Tenants tenants;
    private final Background background;
    private final Map<TenantId, Running> running = new ConcurrentHashMap<>();
    private final Set<TenantId> stopped = ConcurrentHashMap.newKeySet();
    private final Map<TenantId, Set<Consumer<Running>>> watchers = new ConcurrentHashMap<>();

    ImportRuns(Tenants tenants, Background background) {
        this.tenants = tenants;
        this.background = background;
    }

    /**
     * Runs the file for the present city as the present operator, and lets it go at the end.
     *
     * @return false when a run of the city is under way here; the file stays whose it was
     */
    boolean start(ImportKind kind, HeldFile held, Attempt attempt) {
        Running begun = Running.begun(kind, held.file().name(), attempt.columns());
        if (running.putIfAbsent(here(), begun) != null) {
            return false;
        }
        stopped.remove(here());
        background.start("import", () -> tell(outcome(held, attempt, begun)));
        return true;
    }

    /** Stops the present city's run after the rows that are being written. */
    void stop() {
        stopped.add(here());
    }

    /** The present city's run; empty when none of this kind is under way. */
    Optional<Running> current(ImportKind kind) {
        return Optional.ofNullable(running.get(here())).filter(run -> run.kind() == kind);
    }

    /**
     * Tells {@code watcher} of every step of the present city's runs of this kind, on the importing thread, until it is
     * removed.
     */
    Registration watch(ImportKind kind, Consumer<Running> watcher) {
        Set<Consumer<Running>> mine = watchers.computeIfAbsent(here(), city -> ConcurrentHashMap.newKeySet());
        Consumer<Running> ofKind = now -> {
            if (now.kind() == kind) {
                watcher.accept(now);
            }
        };
        mine.add(ofKind);
        return () -> mine.remove(ofKind);
    }

    private Running outcome(HeldFile held, Attempt attempt, Running begun) {
        try {
            return begun.ended(attempt.run(progress(begun)));
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
