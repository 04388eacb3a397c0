package city.hotline.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Makes, opens, suspends and erases tenants. It needs the owner's login, so it works in processes with the role admin or
 * migrate alone; whoever calls it has checked that the caller may.
 */
@Component
public class ControlPlane {
    private final Shards shards;
    private final TenantSchemas schemas;
    private final TenantDirectory directory;
    private final TenancyProperties properties;

    ControlPlane(Shards shards, TenantSchemas schemas, TenantDirectory directory, TenancyProperties properties) {
        this.shards = shards;
        this.schemas = schemas;
        this.directory = directory;
        this.properties = properties;
    }

    /** Whether this process was given the owner's login of every shard. */
    public boolean available() {
        return shards.hasOwner();
    }

    /**
     * Makes schema, role and directory entry of a new tenant in state PROVISIONING: nobody is let in until
     * {@link #enter} says so. A creation that was cut off is taken up again by the same call.
     *
     * @throws TenantExists when the code is taken
     */
    public Tenant create(NewTenant wanted) {
        String shard = wanted.shard().isEmpty() ? shards.main() : wanted.shard();
        Tenant tenant = new Tenant(
                wanted.id(),
                wanted.kind(),
                TenantState.PROVISIONING,
                wanted.nameZh(),
                wanted.nameEn(),
                wanted.numberPrefix(),
                wanted.accent(),
                ZoneId.of("Asia/Shanghai"),
                shard,
                Set.of(wanted.id().code() + "." + properties.domain()));
        boolean entered = onDirectory(owner -> enter(owner, tenant)) == 1;
        if (!entered) {
            throw new TenantExists(wanted.id());
        }
        try {
            schemas.create(tenant);
        } catch (RuntimeException failed) {
            onDirectory(owner -> Sql.change(
                    owner, "DELETE FROM tenant WHERE code = ?", tenant.id().code()));
            throw failed;
        }
        onDirectory(owner -> Sql.change(
                owner,
                "UPDATE tenant SET schema_fingerprint = ?, migrated_at = now() WHERE code = ?",
                schemas.blueprint(tenant.kind()).fingerprint(),
                tenant.id().code()));
        directory.forget();
        return tenant;
    }

    /** Moves a tenant to another state; it holds in this process at once and in every other within a second. */
    public void enter(TenantId id, TenantState state) {
        int changed = onDirectory(
                owner -> Sql.change(owner, "UPDATE tenant SET state = ? WHERE code = ?", state.name(), id.code()));
        if (changed == 0) {
            throw new TenantUnknown();
        }
        directory.forget();
    }

    /** Removes a tenant with everything it has: directory entry first, so that nobody works on what is going. */
    public void erase(TenantId id) {
        Tenant tenant = directory.byId(id).orElseThrow(TenantUnknown::new);
        onDirectory(owner -> Sql.change(owner, "DELETE FROM tenant WHERE code = ?", id.code()));
        directory.forget();
        schemas.erase(tenant);
    }

    /** Fills the stock of ready-made schemas of every shard. */
    public void stock() {
        shards.ids().forEach(shard -> schemas.stock(shard, properties.spareSchemas()));
    }

    private static int enter(Connection owner, Tenant tenant) throws SQLException {
        int entered = Sql.change(
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
        for (String host : entered == 1 ? tenant.hosts() : Set.<String>of()) {
            Sql.change(
                    owner,
                    "INSERT INTO tenant_host (host, tenant) VALUES (?, ?)",
                    host,
                    tenant.id().code());
        }
        return entered;
    }

    private <T> T onDirectory(Sql.Work<T> work) {
        return Sql.inTransaction(shards.owner(shards.main()), owner -> {
            Sql.run(owner, "SET LOCAL search_path = platform");
            return work.on(owner);
        });
    }
}
