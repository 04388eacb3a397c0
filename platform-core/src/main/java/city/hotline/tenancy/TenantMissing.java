package city.hotline.tenancy;

/** Work reached the data without a tenant: a programmer's error, and the boundary's way of failing closed. */
public final class TenantMissing extends IllegalStateException {
    TenantMissing() {
        super("no tenant is bound; background work enters through Tenants.runAs");
    }

    TenantMissing(String why) {
        super(why);
    }
}
