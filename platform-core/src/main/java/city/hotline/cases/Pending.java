package city.hotline.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the handler of a case waits for.
 *
 * @param asked when he last asked back
 * @param completed when that was answered; gone with his next step
 * @param extensionAsked when he asked for more time; null while no such wish is open
 */
@Embeddable
record Pending(
        @Column(name = "asked_at") @Nullable Instant asked,
        @Column(name = "completed_at") @Nullable Instant completed,
        @Column(name = "extension_asked_at") @Nullable Instant extensionAsked) {
    static final Pending NOTHING = new Pending(null, null, null);

    Pending askedAt(Instant at) {
        return new Pending(at, null, extensionAsked);
    }

    Pending completedAt(Instant at) {
        return new Pending(asked, at, extensionAsked);
    }

    Pending extensionAskedAt(@Nullable Instant at) {
        return new Pending(asked, completed, at);
    }

    /** The answer was seen and worked with. */
    Pending seen() {
        return new Pending(asked, null, extensionAsked);
    }
}
