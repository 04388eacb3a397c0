package city.hotline.tenancy;

import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which tenants of a shard have something to be done, so that whoever does it need not look into a thousand schemas. Each
 * shard keeps the list for itself; triggers in the tenants' schemas add to it, and nobody else sees it.
 *
 * <p>A wake-up is never lost: {@link #take} goes before the tenant's own tables are read, in the same transaction. What is
 * committed later adds to the list again, and what rolls back leaves the list as it was.
 */
@Component
public class TenantsWithWork {
    static final String SCHEMA = "shard";
    static final String ROLE = "boling_shard";

    /** One probe of the index for each tenant, however many rows the list has. */
    private static final String DUE = """
            with recursive lane (topic, home, due_at) as (
                select first.* from unnest(?) wanted (topic), lateral (
                    select topic, home, due_at from tenant_work where topic = wanted.topic
                    order by home, due_at limit 1) first
                union all
                select next.* from lane, lateral (
                    select topic, home, due_at from tenant_work where topic = lane.topic and home > lane.home
                    order by home, due_at limit 1) next
            )
            select home, topic from lane where due_at <= statement_timestamp() and home like 't\\_%'""";

    private static final String TAKE = """
            delete from shard.tenant_work where ctid = any(array(
                select ctid from shard.tenant_work
                where topic = ? and home = ? and due_at <= statement_timestamp()
                for update skip locked))""";
    private static final String LEAVE =
            "insert into shard.tenant_work (topic, home, due_at) values (?, ?, statement_timestamp())";
    private static final String LEAVE_FOR =
            "insert into shard.tenant_work (topic, home, due_at) values (?, ?, cast(? as timestamptz))";

    private final Shards shards;
    private final TenantDirectory directory;
    private final EntityManager entities;

    TenantsWithWork(Shards shards, TenantDirectory directory, EntityManager entities) {
        this.shards = shards;
        this.directory = directory;
        this.entities = entities;
    }

    /** The shards that this process knows. */
    public Set<String> shards() {
        return shards.ids();
    }

    /**
     * Who has work on one of {@code topics} that is due now, each tenant and topic once. Tenants that serve nobody, the
     * suspended ones first of all, are left out.
     */
    public List<WaitingWork> due(String shard, Collection<String> topics) {
        return listed(shard, topics).stream()
                .filter(work -> directory
                        .byId(work.tenant())
                        .filter(tenant ->
                                tenant.shard().equals(shard) && tenant.state().serves())
                        .isPresent())
                .toList();
    }

    /**
     * Strikes the present tenant's due work on {@code topic} off the list, in the present transaction.
     *
     * @return false when there was none, or somebody else is at it: then there is nothing to do here
     */
    public boolean take(String topic) {
        return changed(TAKE, topic) > 0;
    }

    /** Puts the present tenant's work on {@code topic} on the list again, in the present transaction. */
    public void leave(String topic) {
        changed(LEAVE, topic);
    }

    /** As {@link #leave(String)}, to be looked at when {@code due} has come. */
    public void leave(String topic, Instant due) {
        changed(LEAVE_FOR, topic, due.toString());
    }

    /** Strikes all of a tenant's work off, because the tenant goes. */
    static void forget(Connection owner, String schema) throws SQLException {
        Sql.change(owner, "delete from shard.tenant_work where home = ?", schema);
    }

    private List<WaitingWork> listed(String shard, Collection<String> topics) {
        try (Connection connection =
                        TenantConnections.wearing(shards.application(shard).getConnection(), SCHEMA, ROLE);
                PreparedStatement statement = connection.prepareStatement(DUE)) {
            Array wanted = connection.createArrayOf("text", topics.toArray());
            statement.setArray(1, wanted);
            List<WaitingWork> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new WaitingWork(Tenant.idOf(rows.getString("home")), rows.getString("topic")));
                }
            }
            connection.commit();
            return found;
        } catch (SQLException unreadable) {
            throw new CannotGetJdbcConnectionException("the list of tenants with work cannot be read", unreadable);
        }
    }

    /** Changes to the shard's role for one statement; the tenant's is back before anybody else says a word. */
    private int changed(String sql, String topic, String... more) {
        Tenant tenant = Tenants.bound().orElseThrow(TenantMissing::new);
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("work is taken and left inside a transaction");
        }
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            Sql.run(connection, "SET LOCAL ROLE " + ROLE);
            int rows = Sql.change(
                    connection,
                    sql,
                    Stream.concat(Stream.of(topic, tenant.schema()), Stream.of(more))
                            .toArray());
            Sql.run(connection, "SET LOCAL ROLE " + tenant.schema());
            return rows;
        });
    }
}
