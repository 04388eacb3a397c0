package city.hotline.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The directory's tables, written by the owner's login. Every method is one transaction. */
@Component
class DirectoryRegister {
    private final Shards shards;

    DirectoryRegister(Shards shards) {
        this.shards = shards;
    }

    /** Enters a tenant with its hosts; false when the code is taken. */
    boolean enter(Tenant tenant) {
        return inDirectory(owner -> {
            boolean entered = insert(owner, tenant) == 1;
            for (String host : entered ? tenant.hosts() : Set.<String>of()) {
                Sql.change(
                        owner,
                        "INSERT INTO tenant_host (host, tenant) VALUES (?, ?)",
                        host,
                        tenant.id().code());
            }
            return entered;
        });
    }

    /** @return false when there is no such tenant */
    boolean enter(TenantId id, TenantState state) {
        return inDirectory(owner -> Sql.change(owner, """
                        UPDATE tenant SET state = ?, suspended_from = CASE
                            WHEN ? <> 'SUSPENDED' THEN NULL WHEN state = 'SUSPENDED' THEN suspended_from ELSE state END
                        WHERE code = ?""", state.name(), state.name(), id.code())) == 1;
    }

    /**
     * Puts a suspended tenant back where it was before; live when nobody noted that.
     *
     * @return where it stands now; empty when there is no such tenant or it is not suspended
     */
    Optional<TenantState> leaveSuspension(TenantId id) {
        List<String> states = inDirectory(owner -> Sql.texts(owner, """
                UPDATE tenant SET state = coalesce(suspended_from, 'LIVE'), suspended_from = NULL
                WHERE code = ? AND state = 'SUSPENDED' RETURNING state""", id.code()));
        return states.stream().map(TenantState::valueOf).findFirst();
    }

    /** Notes that the tenant's schema is what this fingerprint says. */
    void mark(TenantId id, Fingerprint fingerprint) {
        inDirectory(owner -> Sql.change(
                owner,
                "UPDATE tenant SET schema_fingerprint = ?, migrated_at = now() WHERE code = ?",
                fingerprint.hash(),
                id.code()));
    }

    /** The hash that the tenant's schema was marked with last; empty until its creation is finished. */
    Optional<String> mark(TenantId id) {
        List<String> marks = inDirectory(owner -> Sql.texts(
                owner,
                "select schema_fingerprint from tenant where code = ? and schema_fingerprint is not null",
                id.code()));
        return marks.stream().findFirst();
    }

    /** The codes of the tenants of a kind that are marked with this hash. */
    Set<String> marked(TenantKind kind, String hash) {
        return inDirectory(owner -> Set.copyOf(Sql.texts(
                owner, "select code from tenant where kind = ? and schema_fingerprint = ?", kind.name(), hash)));
    }

    /** Takes a tenant out whose creation failed. */
    void removeUnfinished(TenantId id) {
        inDirectory(owner ->
                Sql.change(owner, "DELETE FROM tenant WHERE code = ? AND schema_fingerprint IS NULL", id.code()));
    }

    void remove(TenantId id) {
        inDirectory(owner -> Sql.change(owner, "DELETE FROM tenant WHERE code = ?", id.code()));
    }

    private static int insert(Connection owner, Tenant tenant) throws SQLException {
        return Sql.change(
                owner,
                "INSERT INTO tenant (code, kind, state, name_zh, name_en, number_prefix, accent, time_zone, shard)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                tenant.id().code(),
                tenant.kind().name(),
                tenant.state().name(),
                tenant.nameZh(),
                tenant.nameEn(),
                tenant.numberPrefix(),
                tenant.accent(),
                tenant.zone().getId(),
                tenant.shard());
    }

    private <T> T inDirectory(Sql.Work<T> work) {
        return Sql.inTransaction(shards.owner(shards.main()), owner -> {
            Sql.run(owner, "SET LOCAL search_path = platform");
            return work.on(owner);
        });
    }
}
