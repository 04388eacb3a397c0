package city.hotline.search.ranking;

import city.hotline.learning.ModelUnreadable;
import city.hotline.learning.Ranker;
import city.hotline.search.LearnedModel;
import city.hotline.search.LearnedModels;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the rankers of the cities that were asked last in memory; what another process trained is noticed in a minute. */
@Component
class Rankers {
    static final String KIND = "knowledge-ranking";
    private static final int MOST_CITIES = 32;
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final LearnedModels models;
    private final Tenants tenants;
    private final Clock clock;
    private final Map<TenantId, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TenantId, Kept> eldest) {
            return size() > MOST_CITIES;
        }
    };

    Rankers(LearnedModels models, Tenants tenants, Clock clock) {
        this.models = models;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** Of the tenant of the present work; nothing while its operators have taught nothing. */
    Optional<Ranker> present() {
        TenantId city = tenants.current().id();
        Kept known = known(city);
        if (known == null || !known.looked().plus(FRESH).isAfter(clock.instant())) {
            known = looked(known);
            keep(city, known);
        }
        return known.ranker();
    }

    Optional<Ranker> none() {
        return Optional.empty();
    }

    void forget(TenantId city) {
        synchronized (kept) {
            kept.remove(city);
        }
    }

    private Kept looked(@Nullable Kept known) {
        Instant now = clock.instant();
        Instant stored = models.find(KIND).map(LearnedModel::trainedAt).orElse(null);
        return known != null && stored != null && stored.equals(known.trainedAt())
                ? new Kept(known.ranker(), stored, now)
                : new Kept(stored == null ? Optional.empty() : read(), stored, now);
    }

    private Optional<Ranker> read() {
        try {
            return models.bytes(KIND).map(Ranker::read);
        } catch (ModelUnreadable other) {
            models.forget(KIND);
            return Optional.empty();
        }
    }

    private @Nullable Kept known(TenantId city) {
        synchronized (kept) {
            return kept.get(city);
        }
    }

    private void keep(TenantId city, Kept looked) {
        synchronized (kept) {
            kept.put(city, looked);
        }
    }

    private record Kept(Optional<Ranker> ranker, @Nullable Instant trainedAt, Instant looked) {}
}
