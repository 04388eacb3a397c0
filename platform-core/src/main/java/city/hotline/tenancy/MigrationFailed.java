package city.hotline.tenancy;

/** A schema could not be brought up to date; the step that failed was rolled back. */
public final class MigrationFailed extends RuntimeException {
    MigrationFailed(String schema, Throwable cause) {
        super("schema " + schema + " was not brought up to date: " + sentence(cause), cause);
    }

    MigrationFailed(String schema, String why) {
        super("schema " + schema + " was not brought up to date: " + why);
    }

    /** The innermost cause in one line of at most 300 characters; the drivers are told to leave out rows' values. */
    static String sentence(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String line = String.valueOf(innermost.getMessage()).replaceAll("\\s+", " ");
        return line.length() > 300 ? line.substring(0, 300) + "…" : line;
    }
}
