package city.hotline.cases;

import city.hotline.foundation.Refusal;

/** There is room for no more filters of this queue. */
public final class TooManySavedFilters extends Refusal {
    TooManySavedFilters(int most) {
        super(Kind.LIMITED, "SAVED_FILTERS_TOO_MANY", most);
    }
}
