package city.hotline.search.postgres;

import city.hotline.search.postgres.GramTable.Sample;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Samples of one kind of texts, of the cities that asked last; each is taken again after an hour. */
final class Samples {
    private static final Duration FRESH = Duration.ofHours(1);
    private static final int CITIES = 100;

    private final GramTable table;
    private final Tenants tenants;
    private final Clock clock;
    private final Map<TenantId, Taken> taken = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TenantId, Taken> eldest) {
            return size() > CITIES;
        }
    };

    Samples(GramTable table, Tenants tenants, Clock clock) {
        this.table = table;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** Of the tenant of the present work, inside its transaction. */
    Sample present() {
        TenantId city = tenants.current().id();
        Instant now = clock.instant();
        Taken last = last(city);
        if (last != null && last.at.plus(FRESH).isAfter(now)) {
            return last.sample;
        }
        Sample fresh = table.sample();
        // A city that is only filling up is looked at again soon.
        Instant at = fresh.looked() < 100 ? Instant.EPOCH : now;
        synchronized (taken) {
            taken.put(city, new Taken(fresh, at));
        }
        return fresh;
    }

    private @Nullable Taken last(TenantId city) {
        synchronized (taken) {
            return taken.get(city);
        }
    }

    private record Taken(Sample sample, Instant at) {}
}
