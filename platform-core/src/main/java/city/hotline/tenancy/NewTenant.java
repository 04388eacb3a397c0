package city.hotline.tenancy;

/**
 * What must be known to make a tenant.
 *
 * @param nameZh 1 to 40 characters
 * @param numberPrefix 1 to 4 capital letters
 * @param accent #rrggbb in lower case
 * @param shard empty: the first shard
 */
public record NewTenant(
        TenantId id, TenantKind kind, String nameZh, String nameEn, String numberPrefix, String accent, String shard) {}
