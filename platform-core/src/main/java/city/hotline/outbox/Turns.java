package city.hotline.outbox;

import city.hotline.foundation.DatabaseAway;
import city.hotline.tenancy.Tenants;
import city.hotline.tenancy.TenantsWithWork;
import city.hotline.tenancy.WaitingWork;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands over one batch of one tenant, in one transaction that holds the entries: it is done with them or nothing is. */
@Component
@EnableConfigurationProperties(OutboxProperties.class)
class Turns {
    private final Tenants tenants;
    private final TenantsWithWork work;
    private final OutboxTable table;
    private final TransactionTemplate transaction;
    private final OutboxProperties properties;
    private final BackOff retries;
    private final Tally tally = new Tally();

    Turns(
            Tenants tenants,
            TenantsWithWork work,
            OutboxTable table,
            PlatformTransactionManager transactions,
            OutboxProperties properties) {
        this.tenants = tenants;
        this.work = work;
        this.table = table;
        this.transaction = new TransactionTemplate(transactions);
        this.properties = properties;
        this.retries = properties.retries();
    }

    /**
     * @param most how many entries at most
     * @return how many were taken
     * @throws ConsumerUnavailable when the consumer says so; nothing has changed
     * @throws BatchThrew when the consumer threw anything else; nothing has changed
     * @throws RuntimeException what a database threw; nothing has changed
     */
    int take(WaitingWork lane, OutboxConsumer consumer, int most) {
        return tenants.runAs(
                lane.tenant(),
                () -> transaction.execute(_ -> work.take(lane.topic()) ? turn(lane, consumer, most) : 0));
    }

    /** Counts an attempt of the only entry of a batch that the consumer threw at. */
    void fail(WaitingWork lane, BatchThrew thrown) {
        tenants.runAs(
                lane.tenant(),
                () -> transaction.executeWithoutResult(_ -> {
                    table.delete(thrown.batch().overtaken());
                    refused(thrown.batch().entries().getFirst(), thrown.reason());
                }));
    }

    Tally tally() {
        return tally;
    }

    /** What is due later may stand on the list under an earlier entry alone, which was just struck off. */
    private int turn(WaitingWork lane, OutboxConsumer consumer, int most) {
        int taken = batch(lane, consumer, most);
        if (consumer.schedules()) {
            table.next(lane.topic()).ifPresent(due -> work.leave(lane.topic(), due));
        }
        return taken;
    }

    private int batch(WaitingWork lane, OutboxConsumer consumer, int most) {
        List<OutboxEntry> taken = table.due(lane.topic(), most);
        if (taken.isEmpty()) {
            return 0;
        }
        if (taken.size() == most) {
            work.leave(lane.topic());
        }
        Batch batch = Batch.of(taken);
        Map<Long, String> refused = delivered(consumer, batch);
        List<Long> done = batch.done(refused.keySet());
        table.delete(done);
        tally.delivered(done.size());
        batch.entries().stream()
                .filter(entry -> refused.containsKey(entry.seq()))
                .forEach(entry -> refused(entry, Reason.of(refused.getOrDefault(entry.seq(), ""))));
        return taken.size();
    }

    private static Map<Long, String> delivered(OutboxConsumer consumer, Batch batch) {
        try {
            return consumer.deliver(batch.entries());
        } catch (ConsumerUnavailable unavailable) {
            throw unavailable;
        } catch (RuntimeException thrown) {
            throw DatabaseAway.caused(thrown) ? thrown : new BatchThrew(batch, thrown);
        }
    }

    private void refused(OutboxEntry entry, String reason) {
        int attempts = entry.attempts() + 1;
        tally.refused();
        if (attempts >= properties.attempts()) {
            tally.buried();
            table.bury(entry.seq(), attempts, reason);
        } else {
            double chance = ThreadLocalRandom.current().nextDouble();
            table.retry(entry.seq(), attempts, reason, retries.after(attempts, chance));
        }
    }
}
