package city.hotline.outbox;

import city.hotline.tenancy.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits in the outbox of a city.
 *
 * @param waiting entries that are still to be delivered, exact below {@link #MOST}: counting stops there
 * @param oldest since when the oldest of them waits; null when none does
 * @param dead entries that were given up, exact below {@link #MOST} too
 * @param readable false when the city's database did not answer; then the numbers say nothing
 */
public record Backlog(TenantId city, int waiting, @Nullable Instant oldest, int dead, boolean readable) {
    public static final int MOST = 10_000;

    static Backlog unreadable(TenantId city) {
        return new Backlog(city, 0, null, 0, false);
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return readable && waiting == 0 && dead == 0;
    }
}
