package city.hotline.cases;

import city.hotline.foundation.HotlineProperties;
import city.hotline.foundation.ProcessRole;
import city.hotline.tenancy.Tenant;
import city.hotline.tenancy.TenantDirectory;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets idempotency keys that are so old that nobody repeats their requests any more, city after city, every hour. */
@Component
class ExpiredKeys {
    static final Duration KEPT = Duration.ofDays(2);
    private static final int BATCH = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(ExpiredKeys.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Tenants tenants;
    private final TenantDirectory directory;
    private final HotlineProperties process;
    private final Clock clock;

    ExpiredKeys(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Tenants tenants,
            TenantDirectory directory,
            HotlineProperties process,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.tenants = tenants;
        this.directory = directory;
        this.process = process;
        this.clock = clock;
    }

    /** A city that fails stops no other; it is tried again at the next time. */
    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void removeEverywhere() {
        if (!process.plays(ProcessRole.WORKER)) {
            return;
        }
        directory.all().stream()
                .filter(tenant ->
                        tenant.kind() == TenantKind.CITY && tenant.state().serves())
                .forEach(this::removeAt);
    }

    private void removeAt(Tenant city) {
        try {
            int removed = tenants.runAs(city.id(), this::remove);
            LOG.debug("expired idempotency keys removed, tenant={} count={}", city.id(), removed);
        } catch (RuntimeException failed) {
            LOG.warn("expired idempotency keys not removed, tenant={}", city.id(), failed);
        }
    }

    /** In batches, each a transaction of its own, so that nobody waits for a long one. */
    private int remove() {
        int all = 0;
        int batch;
        do {
            batch = transaction.execute(status -> removeBatch());
            all += batch;
        } while (batch == BATCH);
        return all;
    }

    private int removeBatch() {
        OffsetDateTime expired = clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                        DELETE FROM idempotency_key WHERE key IN (
                            SELECT key FROM idempotency_key WHERE at < ? ORDER BY at LIMIT ? FOR UPDATE SKIP LOCKED)""").params(expired, BATCH).update();
    }
}
