package city.hotline.tenancy;

import city.hotline.tenancy.MigrationReport.Outcome;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Brings every schema up to this version: the directory first, then tenant after tenant in the order of their codes,
 * never two at once. It needs the owner's login, so it works in a process with the role migrate or admin.
 *
 * <p>All steps of one tenant are one transaction that is committed only when the result is the blueprint's. So a run that
 * is killed leaves each tenant as it was or as it shall be, and the next run goes on where it stopped. Two runs at once
 * are safe: they wait for each other at each tenant, and the later one finds it done.
 */
@Component
public class Migrations {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private final Shards shards;
    private final PlatformSchema platform;
    private final TenantSchemas schemas;
    private final DirectoryRegister register;
    private final TenantDirectory directory;
    private final TenancyProperties properties;

    Migrations(
            Shards shards,
            PlatformSchema platform,
            TenantSchemas schemas,
            DirectoryRegister register,
            TenantDirectory directory,
            TenancyProperties properties) {
        this.shards = shards;
        this.platform = platform;
        this.schemas = schemas;
        this.register = register;
        this.directory = directory;
        this.properties = properties;
    }

    /**
     * Migrates all and tells what became of each tenant; a tenant that fails is rolled back, named, and stops nobody
     * else. One whose creation is not finished is left to its creation. A tenant that is up to date costs one row read.
     */
    public MigrationReport run() {
        platform.upgrade();
        directory.forget();
        MigrationReport.Draft report = new MigrationReport.Draft();
        directory.all().forEach(tenant -> report.add(tenant.id(), outcome(tenant)));
        shards.ids().forEach(this::restock);
        return report.finished();
    }

    /**
     * The tenants of a kind whose schema is as this version wants it. Nothing is changed and no tenant's data is read; it
     * needs the owner's login, as {@link #run} does.
     */
    public Set<TenantId> current(TenantKind kind) {
        String hash = schemas.blueprint(kind).fingerprint().hash();
        return register.marked(kind, hash).stream().map(TenantId::new).collect(Collectors.toUnmodifiableSet());
    }

    private Outcome outcome(Tenant tenant) {
        try {
            return upToDate(tenant) ? new Outcome.Skipped() : migrate(tenant);
        } catch (MigrationFailed | DataAccessException failed) {
            String sentence = MigrationFailed.sentence(failed);
            LOG.error("tenant not migrated tenant={} why={}", tenant.id(), sentence);
            return new Outcome.Failed(sentence);
        }
    }

    private Outcome migrate(Tenant tenant) {
        return Sql.holding(shards.owner(tenant.shard()), tenant.lock(), owner -> {
            if (upToDate(tenant)) {
                return new Outcome.Skipped();
            }
            schemas.upgrade(owner, tenant);
            owner.commit();
            register.mark(tenant.id(), target(tenant));
            LOG.info("tenant migrated tenant={}", tenant.id());
            return new Outcome.Done();
        });
    }

    private boolean upToDate(Tenant tenant) {
        return register.mark(tenant.id())
                .map(mark -> mark.equals(target(tenant).hash()))
                .orElse(true);
    }

    private Fingerprint target(Tenant tenant) {
        return schemas.blueprint(tenant.kind()).fingerprint();
    }

    private void restock(String shard) {
        try {
            schemas.stock(shard, properties.spareSchemas());
        } catch (DataAccessException failed) {
            LOG.error("spare schemas not restocked shard={} why={}", shard, MigrationFailed.sentence(failed));
        }
    }
}
