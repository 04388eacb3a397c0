package city.hotline.tenancy;

import org.springframework.stereotype.Component;

/**
 * Makes a schema with its role each way there is, so that the ways can be compared by a clock. What it makes is no
 * tenant: the directory does not know it and no host leads to it. It needs the owner's login.
 */
@Component
public class SchemaTrials {
    private static final String NAME = "trial_";

    private final Shards shards;
    private final Changelogs changelogs;
    private final TenantSchemas schemas;

    SchemaTrials(Shards shards, Changelogs changelogs, TenantSchemas schemas) {
        this.shards = shards;
        this.changelogs = changelogs;
        this.schemas = schemas;
    }

    /** By replaying the blueprint, as a new city's schema is made when there is no spare one. */
    public void byBlueprint(int number) {
        Blueprint blueprint = schemas.blueprint(TenantKind.CITY);
        Sql.inTransaction(shards.owner(shards.main()), owner -> {
            TenantSchemas.build(owner, NAME + "b" + number, shards.login(shards.main()), blueprint);
            return blueprint;
        });
    }

    /** By Liquibase itself, step after step. */
    public void byLiquibase(int number) {
        String schema = NAME + "l" + number;
        Sql.inTransaction(shards.owner(shards.main()), owner -> {
            TenantSchemas.prepare(owner, schema, shards.login(shards.main()));
            owner.commit();
            changelogs.of(TenantKind.CITY).update(owner, schema);
            TenantSchemas.grant(owner, schema);
            return schema;
        });
    }
}
