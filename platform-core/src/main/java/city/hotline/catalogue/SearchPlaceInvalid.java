package city.hotline.catalogue;

import city.hotline.foundation.Refusal;

/** A paging position that this list never gave. */
public final class SearchPlaceInvalid extends Refusal {
    SearchPlaceInvalid() {
        super(Kind.MALFORMED, "CURSOR_INVALID");
    }
}
