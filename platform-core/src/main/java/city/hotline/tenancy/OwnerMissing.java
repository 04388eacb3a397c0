package city.hotline.tenancy;

/** This process was not given the login that creates schemas: only the roles admin and migrate have it. */
final class OwnerMissing extends IllegalStateException {
    OwnerMissing() {
        super("this process has no owner login; run it with the role admin or migrate");
    }
}
