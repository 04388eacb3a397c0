package city.hotline.tenancy;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Makes, opens, suspends and erases tenants. It needs the owner's login, so it works in processes with the role admin or
 * migrate alone; whoever calls it has checked that the caller may.
 */
@Component
public class ControlPlane {
    private static final Logger LOG = LoggerFactory.getLogger(ControlPlane.class);

    private final Shards shards;
    private final TenantSchemas schemas;
    private final DirectoryRegister register;
    private final TenantDirectory directory;
    private final TenancyProperties properties;

    ControlPlane(
            Shards shards,
            TenantSchemas schemas,
            DirectoryRegister register,
            TenantDirectory directory,
            TenancyProperties properties) {
        this.shards = shards;
        this.schemas = schemas;
        this.register = register;
        this.directory = directory;
        this.properties = properties;
    }

    /** Whether this process was given the owner's login of every shard. */
    public boolean available() {
        return shards.hasOwner();
    }

    /**
     * Makes schema, role and directory entry of a new tenant in state PROVISIONING: nobody is let in until
     * {@link #enter} says so. A creation that was cut off is taken up again by the same call, with what its first call
     * wanted. One tenant is made at a time in a process; two processes that make the same one wait for each other.
     *
     * @throws TenantExists when the code is taken
     */
    public synchronized Tenant create(NewTenant wanted) {
        Tenant described = described(wanted);
        schemas.blueprint(wanted.kind());
        boolean entered = register.enter(described);
        directory.forget();
        Tenant tenant = directory.byId(wanted.id()).orElseThrow(TenantUnknown::new);
        try {
            build(tenant, entered);
        } catch (DataAccessException failed) {
            register.removeUnfinished(tenant.id());
            directory.forget();
            throw failed;
        }
        LOG.info("tenant created tenant={} shard={}", tenant.id(), tenant.shard());
        return tenant;
    }

    /** Moves a tenant to another state; it holds in this process at once and in every other within a second. */
    public void enter(TenantId id, TenantState state) {
        if (!register.enter(id, state)) {
            throw new TenantUnknown();
        }
        directory.forget();
        LOG.info("tenant entered state tenant={} state={}", id, state);
    }

    /**
     * Lets a suspended tenant's people in again, in the state in which it was suspended.
     *
     * @return that state; empty when there is no such tenant or it is not suspended
     */
    public Optional<TenantState> resume(TenantId id) {
        Optional<TenantState> state = register.leaveSuspension(id);
        directory.forget();
        state.ifPresent(entered -> LOG.info("tenant entered state tenant={} state={}", id, entered));
        return state;
    }

    /**
     * Removes a tenant with everything it has. It is suspended first, so that nobody works on what is going, and its
     * directory entry goes last, so that an erasure that was cut off is finished by the same call.
     */
    public void erase(TenantId id) {
        Tenant tenant = directory.byId(id).orElseThrow(TenantUnknown::new);
        enter(id, TenantState.SUSPENDED);
        schemas.erase(tenant);
        register.remove(id);
        directory.forget();
        LOG.info("tenant erased tenant={}", id);
    }

    /** Fills the stock of ready-made schemas of every shard. */
    public void stock() {
        shards.ids().forEach(shard -> schemas.stock(shard, properties.spareSchemas()));
    }

    private void build(Tenant tenant, boolean entered) {
        Sql.holding(shards.owner(tenant.shard()), tenant.lock(), owner -> {
            if (register.mark(tenant.id()).isPresent()) {
                throw new TenantExists(tenant.id());
            }
            if (!entered) {
                TenantSchemas.drop(owner, tenant.schema());
            }
            Fingerprint built = schemas.create(owner, tenant);
            owner.commit();
            register.mark(tenant.id(), built);
            return built;
        });
    }

    private Tenant described(NewTenant wanted) {
        String shard = wanted.shard().isEmpty() ? shards.main() : shards.known(wanted.shard());
        return new Tenant(
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
    }
}
