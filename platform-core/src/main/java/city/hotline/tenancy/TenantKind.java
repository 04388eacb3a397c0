package city.hotline.tenancy;

/** A city's hotline, or the platform's own house, whose users run the platform and see no city's data. */
public enum TenantKind {
    CITY,
    PLATFORM
}
