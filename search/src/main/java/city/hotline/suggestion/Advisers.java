package city.hotline.suggestion;

import city.hotline.catalogue.ServiceItem;
import city.hotline.learning.Experience;
import city.hotline.learning.Labels;
import city.hotline.learning.ModelUnreadable;
import city.hotline.learning.Namer;
import city.hotline.search.LearnedModel;
import city.hotline.search.LearnedModels;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the advice of the cities that were asked last in memory. What another process trained and what was changed in the
 * catalogue is noticed within a minute, a changed article within an hour. The first question after a start waits for it,
 * some hundred milliseconds; a city whose cases have taught nothing yet is answered from its catalogue and articles.
 */
@Component
class Advisers {
    private static final int MOST_CITIES = 32;
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofHours(1);

    private final CityExamples examples;
    private final LearnedModels models;
    private final Tenants tenants;
    private final Clock clock;
    private final Map<TenantId, Adviser> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TenantId, Adviser> eldest) {
            return size() > MOST_CITIES;
        }
    };

    Advisers(CityExamples examples, LearnedModels models, Tenants tenants, Clock clock) {
        this.examples = examples;
        this.models = models;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** Of the tenant of the present work. */
    Adviser present() {
        TenantId city = tenants.current().id();
        Adviser known = known(city);
        if (known != null && known.looked().plus(FRESH).isAfter(clock.instant())) {
            return known;
        }
        Adviser looked = looked(known);
        keep(city, looked);
        return looked;
    }

    void forget(TenantId city) {
        synchronized (kept) {
            kept.remove(city);
        }
    }

    private @Nullable Adviser known(TenantId city) {
        synchronized (kept) {
            return kept.get(city);
        }
    }

    private void keep(TenantId city, Adviser adviser) {
        synchronized (kept) {
            kept.put(city, adviser);
        }
    }

    private Adviser looked(@Nullable Adviser known) {
        List<ServiceItem> items = examples.items();
        Instant now = clock.instant();
        Instant stored =
                models.find(AdviceTraining.KIND).map(LearnedModel::trainedAt).orElse(null);
        if (known != null
                && sameAs(known, items, stored)
                && known.made().plus(KEPT).isAfter(now)) {
            return known.lookedAt(now);
        }
        Labels labels = AdviceTraining.labels(items);
        Optional<Experience> read = stored == null ? Optional.empty() : read(labels);
        Namer namer = Namer.of(
                CityExamples.names(items), examples.ofArticles(items), read.orElseGet(() -> Experience.none(labels)));
        return new Adviser(namer, byCode(items), read.isPresent() ? stored : null, now, now);
    }

    private static boolean sameAs(Adviser known, List<ServiceItem> items, @Nullable Instant stored) {
        return Objects.equals(known.trainedAt(), stored) && known.items().equals(byCode(items));
    }

    /** An unreadable model, of another version for instance, is thrown away and soon trained anew. */
    private Optional<Experience> read(Labels labels) {
        try {
            return models.bytes(AdviceTraining.KIND).map(bytes -> Experience.read(bytes, labels));
        } catch (ModelUnreadable other) {
            models.forget(AdviceTraining.KIND);
            return Optional.empty();
        }
    }

    private static Map<String, ServiceItem> byCode(List<ServiceItem> items) {
        return items.stream().collect(Collectors.toMap(ServiceItem::code, Function.identity(), (a, b) -> a));
    }
}
