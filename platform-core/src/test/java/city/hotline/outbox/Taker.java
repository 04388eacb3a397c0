package city.hotline.outbox;

import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A consumer of a topic of its own that remembers what it was given, and does with it what a test says. */
final class Taker implements OutboxConsumer {
    final String topic = "test." + UUID.randomUUID();
    /** Every delivery, as tenant and subject. */
    final List<String> delivered = new CopyOnWriteArrayList<>();
    /** The effect of the deliveries: whom it was for and which is the highest number. */
    final Map<String, Long> effects = new ConcurrentHashMap<>();

    final AtomicInteger calls = new AtomicInteger();
    final AtomicInteger largest = new AtomicInteger();
    volatile Function<List<OutboxEntry>, Map<Long, String>> answer = _ -> Map.of();

    private final Tenants tenants;

    Taker(Tenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public List<String> topics() {
        return List.of(topic);
    }

    @Override
    public Map<Long, String> deliver(List<OutboxEntry> batch) {
        calls.incrementAndGet();
        largest.accumulateAndGet(batch.size(), Math::max);
        Map<Long, String> refused = answer.apply(batch);
        TenantId tenant = tenants.current().id();
        batch.stream().filter(entry -> !refused.containsKey(entry.seq())).forEach(entry -> {
            String what = tenant + " " + entry.subject();
            delivered.add(what);
            effects.merge(what, entry.seq(), Math::max);
        });
        return refused;
    }

    /** Refuses these subjects, each entry for itself. */
    void refuse(Set<UUID> subjects, String reason) {
        answer = batch -> batch.stream()
                .filter(entry -> subjects.contains(entry.subject()))
                .collect(java.util.stream.Collectors.toMap(OutboxEntry::seq, _ -> reason));
    }
}
