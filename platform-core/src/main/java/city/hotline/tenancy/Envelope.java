package city.hotline.tenancy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What travels between processes: from which of them, for which tenant, and the words.
 *
 * @param sender the name that a process gives itself for its lifetime
 */
record Envelope(String sender, TenantId tenant, String text) {
    /** PostgreSQL takes less than 8,000 bytes. */
    static final int LONGEST = 7_900;

    private static final String SEPARATOR = "\n";

    /** @throws IllegalArgumentException when it is longer than {@link #LONGEST} bytes */
    String sealed() {
        String sealed = sender + SEPARATOR + tenant.code() + SEPARATOR + text;
        if (sealed.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new IllegalArgumentException("news are longer than " + LONGEST + " bytes");
        }
        return sealed;
    }

    /** Empty for anything that {@link #sealed} never gave. */
    static Optional<Envelope> opened(String sealed) {
        String[] parts = sealed.split(SEPARATOR, 3);
        if (parts.length < 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Envelope(parts[0], new TenantId(parts[1]), parts[2]));
        } catch (RuntimeException noTenant) {
            return Optional.empty();
        }
    }
}
