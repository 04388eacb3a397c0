package city.hotline.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * News for the screens of a city, from the process where they happen to all the others. They travel through the tenant's own
 * shard and carry the tenant; whatever is not plainly news of a tenant of the shard on which it arrives is dropped.
 *
 * <p>News may be lost: a database that does not answer costs news and nothing else. They say that something changed;
 * what it is stands in the database. After a silence listeners are told so ({@link BroadcastListener#missed}).
 */
@Component
public class Broadcasts implements SmartLifecycle {
    static final String CHANNEL = "boling_news";

    private static final Logger LOG = LoggerFactory.getLogger(Broadcasts.class);
    private static final int MOST_WAITING = 10_000;

    private final String me = UUID.randomUUID().toString();
    private final TenancyProperties properties;
    private final Shards shards;
    private final TenantDirectory directory;
    private final Tenants tenants;
    private final ObjectProvider<BroadcastListener> listeners;
    private final List<ShardEar> ears = new ArrayList<>();
    /** One thread, so that news arrive in the order in which they were told; it ends by itself, and may be needed after a stop. */
    private final ThreadPoolExecutor mail = new ThreadPoolExecutor(
            0,
            1,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().daemon().name("broadcasts").factory());

    Broadcasts(
            TenancyProperties properties,
            Shards shards,
            TenantDirectory directory,
            Tenants tenants,
            ObjectProvider<BroadcastListener> listeners) {
        this.properties = properties;
        this.shards = shards;
        this.directory = directory;
        this.tenants = tenants;
        this.listeners = listeners;
    }

    /**
     * Tells the other processes, for the present tenant, and returns at once. Call it after the commit. This process hears
     * nothing of it.
     *
     * @param text with the tenant's code less than 7,800 bytes
     * @throws TenantMissing when the caller works for no tenant
     * @throws IllegalArgumentException when it is longer
     */
    public void tell(String text) {
        Tenant tenant = tenants.current();
        String sealed = new Envelope(me, tenant.id(), text).sealed();
        try {
            mail.execute(() -> send(tenant, sealed));
        } catch (RejectedExecutionException full) {
            LOG.warn("news dropped: too many wait, tenant={}", tenant.id().code());
        }
    }

    @Override
    public void start() {
        if (listeners.stream().findAny().isPresent()) {
            properties.shards().forEach(shard -> ears.add(new ShardEar(shard, this::hear, this::missed)));
            ears.forEach(ShardEar::listen);
        }
    }

    @Override
    public void stop() {
        ears.forEach(ShardEar::close);
        ears.clear();
        mail.getQueue().clear();
    }

    @Override
    public boolean isRunning() {
        return !ears.isEmpty();
    }

    private void send(Tenant tenant, String sealed) {
        try {
            Sql.inTransaction(
                    shards.application(tenant.shard()),
                    connection -> Sql.texts(connection, "select pg_notify(?, ?)::text", CHANNEL, sealed));
        } catch (DataAccessException unreachable) {
            LOG.warn("news not sent: tenant={}", tenant.id().code(), unreachable);
        }
    }

    private void hear(String shard, String sealed) {
        Envelope.opened(sealed)
                .ifPresentOrElse(
                        envelope -> hear(shard, envelope), () -> LOG.warn("news dropped: unreadable, shard={}", shard));
    }

    private void hear(String shard, Envelope news) {
        if (news.sender().equals(me)) {
            return;
        }
        boolean atHome = directory
                .byId(news.tenant())
                .filter(tenant -> tenant.shard().equals(shard))
                .isPresent();
        if (atHome) {
            tenants.runAs(news.tenant(), () -> listeners.forEach(listener -> listener.heard(news.text())));
        } else {
            LOG.warn("security news dropped: no such tenant on shard={}", shard);
        }
    }

    private void missed(String shard) {
        directory.all().stream()
                .filter(tenant -> tenant.shard().equals(shard))
                .forEach(tenant -> tenants.runAs(tenant.id(), () -> listeners.forEach(BroadcastListener::missed)));
    }
}
