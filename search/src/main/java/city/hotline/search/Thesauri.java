package city.hotline.search;

import city.hotline.tenancy.BroadcastListener;
import city.hotline.tenancy.Broadcasts;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every city's synonyms as they were read last. A change is heard of at once, in other processes by a broadcast; should one
 * be lost, what was read is no longer trusted after half a minute.
 */
@Component
class Thesauri implements BroadcastListener {
    static final Duration TRUSTED = Duration.ofSeconds(30);
    private static final String NEWS = "synonyms";

    private final SynonymTable table;
    private final TransactionTemplate transaction;
    private final Tenants tenants;
    private final Broadcasts broadcasts;
    private final Clock clock;
    private final Map<TenantId, Copy> copies = new ConcurrentHashMap<>();

    Thesauri(SynonymTable table, TransactionTemplate transaction, Tenants tenants, Broadcasts broadcasts, Clock clock) {
        this.table = table;
        this.transaction = transaction;
        this.tenants = tenants;
        this.broadcasts = broadcasts;
        this.clock = clock;
    }

    /** Of the tenant of the present work. */
    Thesaurus present() {
        Copy copy = copies.computeIfAbsent(tenants.current().id(), city -> new Copy());
        Read read = copy.read;
        if (read == null || read.at.plus(TRUSTED).isBefore(clock.instant())) {
            read = new Read(transaction.execute(status -> new Thesaurus(table.all())), clock.instant());
            copy.read = read;
        }
        return read.thesaurus;
    }

    @TransactionalEventListener
    void on(SynonymsChanged event) {
        missed();
        broadcasts.tell(NEWS);
    }

    @Override
    public void heard(String text) {
        if (text.equals(NEWS)) {
            missed();
        }
    }

    /** Whoever reads at this moment puts what he read, which may be old, into the copy that is thrown away here. */
    @Override
    public void missed() {
        copies.remove(tenants.current().id());
    }

    private static final class Copy {
        private volatile @Nullable Read read;
    }

    private record Read(Thesaurus thesaurus, Instant at) {}
}
