package city.hotline.tenancy;

/**
 * What the schemas of this version are made of.
 *
 * @param city every city's schema
 * @param house the schema of the platform's own users
 * @param platform the directory
 * @param shard what each shard keeps for itself
 */
record Changelogs(Changelog city, Changelog house, Changelog platform, Changelog shard) {
    static Changelogs shipped() {
        return new Changelogs(
                new Changelog("db/tenant.yaml"),
                new Changelog("db/house.yaml"),
                new Changelog("db/platform.yaml"),
                new Changelog("db/shard.yaml"));
    }

    Changelog of(TenantKind kind) {
        return switch (kind) {
            case CITY -> city;
            case PLATFORM -> house;
        };
    }
}
