package city.hotline.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.foundation.HotlineProperties;
import city.hotline.foundation.ProcessRole;
import city.hotline.tenancy.ControlPlane;
import city.hotline.tenancy.NewTenant;
import city.hotline.tenancy.TenantDirectory;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.TenantState;
import city.hotline.tenancy.Tenants;
import city.hotline.tenancy.TenantsWithWork;
import city.hotline.testing.Engines;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets tests put entries in, look at them, and start drainers of their own, as further processes would be. */
@Component
final class Post {
    final Tenants tenants;
    final TransactionTemplate transaction;
    final JdbcClient jdbc;
    private final OutboxTable outbox;
    private final TenantsWithWork work;
    private final LocalCommits commits;
    private final TenantDirectory directory;
    final ControlPlane controlPlane;
    private final PlatformTransactionManager transactions;
    private final List<Drainer> running = new ArrayList<>();

    Post(
            Tenants tenants,
            OutboxTable outbox,
            TenantsWithWork work,
            LocalCommits commits,
            TenantDirectory directory,
            ControlPlane controlPlane,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.tenants = tenants;
        this.outbox = outbox;
        this.work = work;
        this.commits = commits;
        this.directory = directory;
        this.controlPlane = controlPlane;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Retries come after a few milliseconds, and looking around without being woken takes as long as in earnest. */
    static OutboxProperties hasty(int batch) {
        return new OutboxProperties(batch, 2, Duration.ofMillis(100), 12, Duration.ofMillis(5), Duration.ofMillis(20));
    }

    Drainer drainer(OutboxProperties properties, OutboxConsumer... consumers) {
        Drainer drainer = new Drainer(
                new HotlineProperties(EnumSet.allOf(ProcessRole.class), false),
                work,
                turns(properties),
                commits,
                properties,
                new Provided(List.of(consumers)));
        running.add(drainer);
        drainer.start();
        return drainer;
    }

    Turns turns(OutboxProperties properties) {
        return new Turns(tenants, work, outbox, transactions, properties);
    }

    void stopAll() {
        running.forEach(Drainer::stop);
        running.clear();
    }

    List<UUID> put(TenantId city, String topic, int count) {
        List<UUID> subjects = Stream.generate(UUID::randomUUID).limit(count).toList();
        put(city, topic, subjects);
        return subjects;
    }

    void put(TenantId city, String topic, Collection<UUID> subjects) {
        in(city, () -> {
            outbox.put(topic, subjects);
            return subjects;
        });
    }

    <T> T in(TenantId city, Supplier<T> work) {
        return tenants.runAs(city, () -> transaction.execute(_ -> work.get()));
    }

    int left(TenantId city, String topic) {
        return in(
                city,
                () -> jdbc.sql("select count(*) from outbox where topic = ?")
                        .param(topic)
                        .query(Integer.class)
                        .single());
    }

    int dead(TenantId city, String topic) {
        return in(
                city,
                () -> jdbc.sql("select count(*) from outbox where topic = ? and dead_at is not null")
                        .param(topic)
                        .query(Integer.class)
                        .single());
    }

    /** Tries to put something in where no transaction is. */
    void outside(TenantId city, String topic) {
        tenants.runAs(city, () -> outbox.put(topic, List.of(UUID.randomUUID())));
    }

    @Nullable
    String reason(TenantId city, String topic) {
        return in(
                city,
                () -> jdbc.sql("select max(last_error) from outbox where topic = ?")
                        .param(topic)
                        .query(String.class)
                        .single());
    }

    int mostAttempts(TenantId city, String topic) {
        return in(
                city,
                () -> jdbc.sql("select coalesce(max(attempts), 0) from outbox where topic = ?")
                        .param(topic)
                        .query(Integer.class)
                        .single());
    }

    /** So many entries at once, each of a subject of its own. */
    void pile(TenantId city, String topic, int count) {
        in(
                city,
                () -> jdbc.sql(
                                "insert into outbox (topic, subject) select ?, gen_random_uuid() from generate_series(1, ?)")
                        .params(topic, count)
                        .update());
    }

    void sweep(TenantId city, String topic) {
        in(
                city,
                () -> jdbc.sql("delete from outbox where topic = ?")
                        .param(topic)
                        .update());
    }

    /** A city on the first shard, beside Ningbo; no other test knows it. */
    TenantId neighbour() {
        TenantId id = new TenantId("outboxcity");
        if (directory.byId(id).isEmpty()) {
            controlPlane.create(new NewTenant(id, TenantKind.CITY, "邻市", "Neighbour", "OC", "#000000", "main"));
            controlPlane.enter(id, TenantState.LIVE);
        }
        return id;
    }

    /** From inside a transaction on the first shard: its connection dies, as that of a process that is killed does. */
    void killThisConnection() {
        int pid = jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
        asSuperuser("select pg_terminate_backend(" + pid + ")");
    }

    /** Everything that waits in a city of the first shard, whoever put it there. */
    void sweepAll(TenantId city) {
        asSuperuser("truncate t_" + city.code() + ".outbox");
    }

    private static void asSuperuser(String sql) {
        try (Connection superuser = Engines.superuser("boling_main").getConnection();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static void await(BooleanSupplier met) {
        await(Duration.ofSeconds(20), met);
    }

    static void await(Duration atMost, BooleanSupplier met) {
        long until = System.nanoTime() + atMost.toNanos();
        while (!met.getAsBoolean() && System.nanoTime() < until) {
            pause(5);
        }
        assertThat(met.getAsBoolean()).isTrue();
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private record Provided(List<OutboxConsumer> consumers) implements ObjectProvider<OutboxConsumer> {
        @Override
        public OutboxConsumer getObject() {
            return consumers.getFirst();
        }

        @Override
        public Stream<OutboxConsumer> stream() {
            return consumers.stream();
        }
    }
}
