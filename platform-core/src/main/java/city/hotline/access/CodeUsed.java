package city.hotline.access;

import city.hotline.foundation.Refusal;

/** A one-time code that was right once and is used up. */
public final class CodeUsed extends Refusal {
    CodeUsed() {
        super(Kind.UNAUTHENTICATED, "CODE_USED");
    }
}
