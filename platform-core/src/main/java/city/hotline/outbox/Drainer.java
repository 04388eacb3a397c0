package city.hotline.outbox;

import city.hotline.foundation.HotlineProperties;
import city.hotline.foundation.ProcessRole;
import city.hotline.tenancy.TenantsWithWork;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hands over what the outboxes of all shards hold, in processes with the role worker, as long as there is anybody to take
 * it. Any number of processes may do so at once. It looks after every commit of this process and, for those of the others,
 * a few times a second.
 */
@Component
class Drainer implements SmartLifecycle {
    private final HotlineProperties process;
    private final TenantsWithWork work;
    private final Turns turns;
    private final LocalCommits commits;
    private final OutboxProperties properties;
    private final ObjectProvider<OutboxConsumer> consumers;
    private final Runnable wake = this::wake;
    private volatile List<ShardDrainer> shards = List.of();

    Drainer(
            HotlineProperties process,
            TenantsWithWork work,
            Turns turns,
            LocalCommits commits,
            OutboxProperties properties,
            ObjectProvider<OutboxConsumer> consumers) {
        this.process = process;
        this.work = work;
        this.turns = turns;
        this.commits = commits;
        this.properties = properties;
        this.consumers = consumers;
    }

    @Override
    public void start() {
        Topics topics = new Topics(consumers.stream());
        if (process.plays(ProcessRole.WORKER) && !topics.isEmpty()) {
            shards = work.shards().stream()
                    .map(shard -> new ShardDrainer(shard, work, turns, topics, properties))
                    .toList();
            shards.forEach(ShardDrainer::start);
            commits.tell(wake);
        }
    }

    @Override
    public void stop() {
        List<ShardDrainer> running = shards;
        shards = List.of();
        commits.forget(wake);
        running.forEach(ShardDrainer::stop);
    }

    @Override
    public boolean isRunning() {
        return !shards.isEmpty();
    }

    /** How many cities and topics had work when it looked last. */
    int waiting() {
        return shards.stream().mapToInt(ShardDrainer::waiting).sum();
    }

    private void wake() {
        shards.forEach(ShardDrainer::wake);
    }
}
