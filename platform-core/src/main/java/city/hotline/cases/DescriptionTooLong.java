package city.hotline.cases;

import city.hotline.foundation.Refusal;

/** A description is longer than a case can hold; nothing was stored. */
public final class DescriptionTooLong extends Refusal {
    DescriptionTooLong(int limit) {
        super(Kind.INVALID, "DESCRIPTION_TOO_LONG", limit);
    }
}
