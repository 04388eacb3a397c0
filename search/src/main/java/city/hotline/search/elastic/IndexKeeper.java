package city.hotline.search.elastic;

import city.hotline.foundation.HotlineProperties;
import city.hotline.foundation.ProcessRole;
import city.hotline.search.RebuildRunning;
import city.hotline.tenancy.Tenant;
import city.hotline.tenancy.TenantDirectory;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.Tenants;
import jakarta.annotation.PreDestroy;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sees to it that each city has its indexes, by the present definitions: makes missing ones, goes on with what was left
 * halfway, and moves to a new version. One after the other, in the background.
 */
@Component
@Conditional(EngineNamed.class)
class IndexKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final long PAUSE = 15;

    private final Map<IndexKind, Shelf> shelves = new EnumMap<>(IndexKind.class);
    private final Rebuilds rebuilds;
    private final RebuildRows rows;
    private final Indexes indexes;
    private final TenantDirectory directory;
    private final Tenants tenants;
    private final boolean worker;
    private final Set<Need> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService builder = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("search-indexes").factory());

    IndexKeeper(
            List<Shelf> shelves,
            Rebuilds rebuilds,
            RebuildRows rows,
            Indexes indexes,
            TenantDirectory directory,
            Tenants tenants,
            HotlineProperties properties) {
        shelves.forEach(shelf -> this.shelves.put(shelf.kind(), shelf));
        this.rebuilds = rebuilds;
        this.rows = rows;
        this.indexes = indexes;
        this.directory = directory;
        this.tenants = tenants;
        this.worker = properties.plays(ProcessRole.WORKER);
    }

    /** Has this index of the present city made and filled, soon and once. */
    void need(IndexKind kind) {
        Need need = new Need(tenants.current().id(), kind);
        if (waiting.add(need)) {
            builder.execute(() -> meet(need));
        }
    }

    @Scheduled(initialDelay = 5, fixedDelay = 300, timeUnit = TimeUnit.SECONDS)
    void lookAtAllCities() {
        if (worker) {
            directory.all().stream()
                    .filter(tenant -> tenant.kind() == TenantKind.CITY)
                    .map(Tenant::id)
                    .forEach(this::lookAt);
        }
    }

    private void lookAt(TenantId city) {
        try {
            tenants.runAs(city, () -> {
                rows.left().forEach(this::need);
                shelves.keySet().stream().filter(this::isBehind).forEach(this::need);
            });
        } catch (RuntimeException failed) {
            LOG.warn(
                    "indexes not looked at: tenant={} cause={}",
                    city,
                    failed.getClass().getSimpleName());
            soon(() -> lookAt(city));
        }
    }

    /** None yet, or an older one. */
    private boolean isBehind(IndexKind kind) {
        return indexes.serving(kind).isEmpty() || servesOlder(kind);
    }

    /**
     * Whether the present city is still served by an index of an older version. A newer one was made by a newer process and is
     * left alone.
     */
    boolean servesOlder(IndexKind kind) {
        return indexes.serving(kind)
                .filter(index -> index.version().orElse(0) < kind.version())
                .isPresent();
    }

    private void meet(Need need) {
        waiting.remove(need);
        try {
            tenants.runAs(need.city(), () -> rebuilds.rebuild(shelf(need.kind()), written -> {}));
        } catch (RebuildRunning already) {
            LOG.debug("index is being made already: tenant={} kind={}", need.city(), need.kind());
        } catch (RuntimeException failed) {
            LOG.warn(
                    "index not made: tenant={} kind={} cause={}",
                    need.city(),
                    need.kind(),
                    failed.getClass().getSimpleName());
            again(need);
        }
    }

    private void again(Need need) {
        if (waiting.add(need)) {
            soon(() -> meet(need));
        }
    }

    /** The engine may be away for a while. */
    private void soon(Runnable work) {
        CompletableFuture.delayedExecutor(PAUSE, TimeUnit.SECONDS, builder).execute(work);
    }

    private Shelf shelf(IndexKind kind) {
        return Optional.ofNullable(shelves.get(kind)).orElseThrow();
    }

    @PreDestroy
    void stop() {
        builder.shutdownNow();
    }

    private record Need(TenantId city, IndexKind kind) {}
}
