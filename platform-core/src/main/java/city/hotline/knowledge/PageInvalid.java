package city.hotline.knowledge;

import city.hotline.foundation.Refusal;

/** A place in a list that no list of this room gave. */
public final class PageInvalid extends Refusal {
    PageInvalid() {
        super(Kind.MALFORMED, "CURSOR_INVALID");
    }
}
