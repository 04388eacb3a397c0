package city.hotline.cases;

import city.hotline.foundation.Refusal;

/** The key stands for another request; nothing was opened. */
public final class IdempotencyKeyReused extends Refusal {
    IdempotencyKeyReused() {
        super(Kind.CONFLICT, "IDEMPOTENCY_KEY_REUSED");
    }
}
