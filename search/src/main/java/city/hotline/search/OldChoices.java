package city.hotline.search;

import city.hotline.foundation.HotlineProperties;
import city.hotline.foundation.ProcessRole;
import city.hotline.tenancy.Tenant;
import city.hotline.tenancy.TenantDirectory;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets choices that are so old that people ask for other things by now, city after city, once a day. */
@Component
class OldChoices {
    static final Duration KEPT = Duration.ofDays(400);
    private static final int BATCH = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(OldChoices.class);

    private final ChoiceTable table;
    private final TransactionTemplate transaction;
    private final Tenants tenants;
    private final TenantDirectory directory;
    private final HotlineProperties process;
    private final Clock clock;

    OldChoices(
            ChoiceTable table,
            TransactionTemplate transaction,
            Tenants tenants,
            TenantDirectory directory,
            HotlineProperties process,
            Clock clock) {
        this.table = table;
        this.transaction = transaction;
        this.tenants = tenants;
        this.directory = directory;
        this.process = process;
        this.clock = clock;
    }

    /** A city that fails stops no other; it is tried again at the next time. */
    @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    void removeEverywhere() {
        if (process.plays(ProcessRole.WORKER)) {
            directory.all().stream()
                    .filter(tenant ->
                            tenant.kind() == TenantKind.CITY && tenant.state().serves())
                    .forEach(this::removeAt);
        }
    }

    private void removeAt(Tenant city) {
        try {
            tenants.runAs(city.id(), this::remove);
        } catch (RuntimeException failed) {
            LOG.warn("old choices not removed, tenant={}", city.id(), failed);
        }
    }

    private void remove() {
        Instant expired = clock.instant().minus(KEPT);
        int removed;
        do {
            removed = transaction.execute(status -> table.removeBefore(expired, BATCH));
        } while (removed == BATCH);
    }
}
