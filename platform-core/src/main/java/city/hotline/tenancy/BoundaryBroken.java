package city.hotline.tenancy;

/** The process must not start: database or configuration do not hold the boundary between tenants. */
public final class BoundaryBroken extends IllegalStateException {
    BoundaryBroken(String sentence) {
        super("the platform does not start: " + sentence);
    }
}
