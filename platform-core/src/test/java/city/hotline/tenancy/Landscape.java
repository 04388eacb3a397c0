package city.hotline.tenancy;

import city.hotline.foundation.HotlineProperties;
import city.hotline.foundation.ProcessRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The tenancy without Spring: on databases of its own, with changelogs of its own, as one process would hold it. */
final class Landscape implements AutoCloseable {
    final TenancyProperties properties;
    final Shards shards;
    final PlatformSchema platform;
    final TenantSchemas schemas;
    final DirectoryRegister register;
    final TenantDirectory directory;
    final TenantConnections connections;
    final ControlPlane controlPlane;
    final Migrations migrations;

    private Landscape(Map<String, ?> engine, Changelogs changelogs) {
        properties = new Binder(new MapConfigurationPropertySource(engine))
                .bindOrCreate("hotline.tenancy", TenancyProperties.class);
        shards = new Shards(properties, allRoles());
        platform = new PlatformSchema(shards, changelogs);
        schemas = new TenantSchemas(shards, changelogs);
        register = new DirectoryRegister(shards);
        directory = new TenantDirectory(new DirectoryTable(shards));
        connections = new TenantConnections(shards, directory);
        controlPlane = new ControlPlane(shards, schemas, register, directory, properties);
        migrations = new Migrations(shards, platform, schemas, register, directory, properties);
    }

    /** With the tables that this version ships. */
    static Landscape shipped(Map<String, ?> engine) {
        return new Landscape(engine, Changelogs.shipped());
    }

    /** With tiny tenants made by the test changelog {@code version}. */
    static Landscape tiny(Map<String, ?> engine, String version) {
        Changelog tenants = new Changelog("migrations/" + version + ".yaml");
        return new Landscape(
                engine,
                new Changelogs(
                        tenants,
                        tenants,
                        Changelogs.shipped().platform(),
                        Changelogs.shipped().shard()));
    }

    static HotlineProperties allRoles() {
        return new HotlineProperties(EnumSet.allOf(ProcessRole.class), false);
    }

    static List<TenantId> codes(String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new TenantId("%s%02d".formatted(prefix, i)))
                .toList();
    }

    Tenant create(TenantId id, String shard) {
        return controlPlane.create(new NewTenant(id, TenantKind.CITY, "城市", "City", "C", "#000000", shard));
    }

    /** Runs one statement as the owner in the schema of a tenant. */
    void inSchemaOf(TenantId id, String sql) {
        Tenant tenant = directory.byId(id).orElseThrow();
        Sql.inTransaction(shards.owner(tenant.shard()), owner -> {
            Sql.run(owner, "SET LOCAL search_path = " + tenant.schema());
            return Sql.run(owner, sql);
        });
    }

    Fingerprint fingerprint(TenantId id) {
        Tenant tenant = directory.byId(id).orElseThrow();
        return Sql.inTransaction(shards.owner(tenant.shard()), owner -> Fingerprint.of(owner, tenant.schema()));
    }

    @Override
    public void close() {
        shards.close();
    }
}
