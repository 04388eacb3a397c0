package city.hotline.tenancy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * All tenants, read from the directory and kept in memory. Every change of the directory raises its epoch; a copy that
 * is older than a second asks for the epoch before it answers, so a suspension reaches every process within a second.
 */
@Component
public class TenantDirectory {
    private static final Duration TRUSTED = Duration.ofSeconds(1);

    private final DirectoryTable table;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile DirectoryCopy copy = DirectoryCopy.EMPTY;
    private volatile Instant checked = Instant.MIN;

    TenantDirectory(DirectoryTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    public Optional<Tenant> byId(TenantId id) {
        return fresh().byId(id);
    }

    /** @param host without a port, in any case */
    public Optional<Tenant> byHost(String host) {
        return fresh().byHost(host);
    }

    /** Every tenant, in the order of their codes; suspended ones too. */
    public Collection<Tenant> all() {
        return fresh().all();
    }

    /** Makes the next question read the directory again; called after this process changed it. */
    void forget() {
        checked = Instant.MIN;
    }

    private DirectoryCopy fresh() {
        Instant now = clock.instant();
        if (checked.isBefore(now.minus(TRUSTED)) && reading.tryLock()) {
            try {
                refresh(now);
            } finally {
                reading.unlock();
            }
        }
        return copy;
    }

    private void refresh(Instant now) {
        if (copy.epoch() != table.epoch()) {
            copy = table.read();
        }
        checked = now;
    }
}
