package city.hotline.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the hotline watches over a case, as columns.
 *
 * @param urged when the handler was last asked to hurry; gone with his next step
 * @param supervised since when a supervisor has taken it up; null while none has
 */
@Embeddable
record Watch(
        @Column(name = "urged_at") @Nullable Instant urged,
        @Column(name = "supervised_at") @Nullable Instant supervised) {
    static final Watch NONE = new Watch(null, null);

    Watch urgedAt(Instant at) {
        return new Watch(at, supervised);
    }

    Watch supervisedSince(@Nullable Instant at) {
        return new Watch(urged, at);
    }

    /** The handler moved. */
    Watch answered() {
        return new Watch(null, supervised);
    }
}
