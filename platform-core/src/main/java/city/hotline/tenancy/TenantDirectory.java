package city.hotline.tenancy;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * All tenants, read from the directory and kept in memory. Every change of the directory raises its epoch; a copy that
 * is older than a second asks for the epoch before it answers, so a suspension reaches every process within a second.
 *
 * <p>While the directory's database does not answer, the last copy serves the cities of the other shards for a minute;
 * then nobody is let in any more. Age is measured by the monotonic clock: a clock that jumps makes no copy eternal.
 */
@Component
public class TenantDirectory {
    private static final Logger LOG = LoggerFactory.getLogger(TenantDirectory.class);
    private static final long TRUSTED = Duration.ofSeconds(1).toNanos();
    private static final long TOLERATED = Duration.ofMinutes(1).toNanos();

    private final DirectoryTable table;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Copy copy = Copy.none();

    TenantDirectory(DirectoryTable table) {
        this.table = table;
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

    /** Reads the directory again; called after this process changed it. */
    void forget() {
        reading.lock();
        try {
            copy = refreshed(copy);
        } finally {
            reading.unlock();
        }
    }

    private DirectoryCopy fresh() {
        Copy present = copy;
        if (present.isTrusted()) {
            return present.directory;
        }
        // While one thread reads, the others go on with what there is; without anything they wait.
        if (!reading.tryLock()) {
            if (present.isTolerable()) {
                return present.directory;
            }
            reading.lock();
        }
        try {
            copy = copy.isTrusted() ? copy : refreshedOrTolerated(copy);
            return copy.directory;
        } finally {
            reading.unlock();
        }
    }

    private Copy refreshedOrTolerated(Copy old) {
        try {
            return refreshed(old);
        } catch (DataAccessException unreadable) {
            if (!old.isTolerable()) {
                throw unreadable;
            }
            LOG.warn("directory not read; the last copy serves on, epoch={}", old.directory.epoch());
            return new Copy(old.directory, old.read, System.nanoTime());
        }
    }

    private Copy refreshed(Copy old) {
        long now = System.nanoTime();
        boolean same = old.directory.epoch() == table.epoch();
        return new Copy(same ? old.directory : table.read(), now, now);
    }

    /**
     * @param read when the directory said last that this is what it holds, by the monotonic clock
     * @param tried when it was asked last
     */
    private record Copy(DirectoryCopy directory, long read, long tried) {
        static Copy none() {
            long longAgo = System.nanoTime() - 2 * TOLERATED;
            return new Copy(DirectoryCopy.EMPTY, longAgo, longAgo);
        }

        boolean isTrusted() {
            return System.nanoTime() - tried < TRUSTED && isTolerable();
        }

        boolean isTolerable() {
            return System.nanoTime() - read < TOLERATED;
        }
    }
}
