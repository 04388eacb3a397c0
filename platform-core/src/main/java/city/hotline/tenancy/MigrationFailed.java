package city.hotline.tenancy;

/** A schema could not be brought up to date; the step that failed was rolled back. */
public final class MigrationFailed extends RuntimeException {
    MigrationFailed(String schema, Throwable cause) {
        super("schema " + schema + " was not brought up to date: " + cause.getMessage(), cause);
    }

    MigrationFailed(String schema, String why) {
        super("schema " + schema + " was not brought up to date: " + why);
    }
}
