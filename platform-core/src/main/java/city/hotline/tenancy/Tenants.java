package city.hotline.tenancy;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who the work is for. A request is bound by the host filter; every other piece of work (a job, an event from outside, a
 * push to a screen) binds its tenant here, for exactly as long as the work runs.
 */
@Component
public class Tenants {
    private static final ScopedValue<Tenant> CURRENT = ScopedValue.newInstance();

    private final TenantDirectory directory;

    Tenants(TenantDirectory directory) {
        this.directory = directory;
    }

    /**
     * Runs {@code work} for one tenant and gives back what it gives.
     *
     * @throws TenantUnknown when the directory has no such tenant
     * @throws IllegalStateException inside a transaction of another tenant: one transaction never serves two
     */
    public <T extends @Nullable Object> T runAs(TenantId id, Supplier<T> work) {
        Tenant tenant = directory.byId(id).orElseThrow(TenantUnknown::new);
        refuseToSwitchInsideATransaction(tenant);
        return ScopedValue.where(CURRENT, tenant).call(work::get);
    }

    /** As {@link #runAs(TenantId, Supplier)}, for work that gives nothing back. */
    public void runAs(TenantId id, Runnable work) {
        runAs(id, () -> {
            work.run();
            return id;
        });
    }

    /**
     * The tenant of the present work, with what its people may see of it: name, colour, time zone.
     *
     * @throws TenantMissing when there is none
     */
    public Tenant current() {
        return bound().orElseThrow(TenantMissing::new);
    }

    static Optional<Tenant> bound() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    static ScopedValue.Carrier carrying(Tenant tenant) {
        return ScopedValue.where(CURRENT, tenant);
    }

    private static void refuseToSwitchInsideATransaction(Tenant tenant) {
        boolean another =
                bound().filter(bound -> !bound.id().equals(tenant.id())).isPresent();
        if (another && TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a transaction of another tenant is open");
        }
    }
}
