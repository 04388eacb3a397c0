package city.hotline.outbox;

import city.hotline.tenancy.TenantsWithWork;
import city.hotline.tenancy.WaitingWork;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drains the tenants of one shard: one thread looks who has work, a few serve them, each tenant and topic one batch at a
 * time and then at the end of the queue again, so that nobody waits longer than for one batch of each of the others.
 */
final class ShardDrainer {
    private static final Logger LOG = LoggerFactory.getLogger(ShardDrainer.class);
    /** Commits that come in a crowd are looked at together. */
    private static final Duration GATHERED = Duration.ofMillis(10);

    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);
    private static final Duration LAST_TURN = Duration.ofSeconds(10);

    private final String shard;
    private final TenantsWithWork work;
    private final Turns turns;
    private final Topics topics;
    private final OutboxProperties properties;
    private final Semaphore woken = new Semaphore(0);
    private final Set<WaitingWork> underWay = ConcurrentHashMap.newKeySet();
    private final Map<WaitingWork, Lane> lanes = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor servers;
    private final Thread lookout;
    private volatile boolean open = true;
    private volatile int waiting;

    ShardDrainer(String shard, TenantsWithWork work, Turns turns, Topics topics, OutboxProperties properties) {
        this.shard = shard;
        this.work = work;
        this.turns = turns;
        this.topics = topics;
        this.properties = properties;
        this.servers = new ThreadPoolExecutor(
                properties.threads(),
                properties.threads(),
                30,
                TimeUnit.SECONDS,
                // It holds each tenant and topic once at most.
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("outbox-" + shard + "-", 1).factory());
        this.lookout = Thread.ofPlatform().daemon().name("outbox-" + shard).unstarted(this::look);
    }

    void start() {
        lookout.start();
    }

    int waiting() {
        return waiting;
    }

    /** Something was committed: look now rather than in a while. */
    void wake() {
        woken.release();
    }

    /** Lets the turns that run end; what has not begun stays where it is. */
    void stop() {
        open = false;
        lookout.interrupt();
        servers.getQueue().clear();
        servers.shutdown();
        try {
            if (!servers.awaitTermination(LAST_TURN.toMillis(), TimeUnit.MILLISECONDS)) {
                servers.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            servers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        while (open) {
            Duration pause = properties.idle();
            try {
                List<WaitingWork> due = work.due(shard, topics.all());
                waiting = due.size();
                due.stream().filter(lane -> topics.isReady(lane.topic())).forEach(this::queue);
            } catch (RuntimeException unreadable) {
                LOG.warn("tenants with work not read, shard={} why={}", shard, Reason.of(unreadable));
                pause = AFTER_TROUBLE;
            }
            await(pause);
        }
    }

    private void await(Duration pause) {
        try {
            if (woken.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                Thread.sleep(GATHERED);
                woken.drainPermits();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            open = false;
        }
    }

    private void queue(WaitingWork lane) {
        Lane known = lanes.get(lane);
        if ((known == null || !known.rests()) && underWay.add(lane)) {
            servers.execute(() -> serve(lane));
        }
    }

    private void serve(WaitingWork lane) {
        Lane state = lanes.computeIfAbsent(lane, _ -> new Lane(properties.batch()));
        boolean more = false;
        try {
            more = open && topics.isReady(lane.topic()) && turn(lane, state);
        } catch (Throwable trouble) {
            state.rest(ThreadLocalRandom.current().nextDouble());
            LOG.warn("turn failed, tenant={} topic={} why={}", lane.tenant(), lane.topic(), Reason.of(trouble));
        } finally {
            lanes.computeIfPresent(lane, (_, lived) -> lived.isFresh() ? null : lived);
            underWay.remove(lane);
            if (more) {
                wake();
            }
        }
    }

    /** Says whether to look again at once; not where another drainer is at it, or nobody takes anything. */
    private boolean turn(WaitingWork lane, Lane state) {
        long began = System.nanoTime();
        try {
            OutboxConsumer consumer = topics.consumer(lane.topic());
            int taken = turns.take(lane, consumer, Math.min(state.limit(), consumer.most()));
            state.went(Duration.ofNanos(System.nanoTime() - began));
            if (taken > 0) {
                topics.works(lane.topic());
            }
            return taken > 0;
        } catch (ConsumerUnavailable away) {
            topics.rest(lane.topic());
            LOG.warn("consumer unavailable, topic={}", lane.topic());
            return false;
        } catch (BatchThrew thrown) {
            if (thrown.batch().entries().size() == 1) {
                turns.fail(lane, thrown);
                state.cleared();
            } else {
                state.shrinkBelow(thrown.batch().rows());
            }
            return true;
        }
    }
}
