package city.hotline.cases;

import city.hotline.foundation.Refusal;

/** A paging position that this list never gave. */
public final class CursorInvalid extends Refusal {
    CursorInvalid() {
        super(Kind.MALFORMED, "CURSOR_INVALID");
    }
}
