package city.hotline.departments;

import city.hotline.foundation.Refusal;

/** A department does not belong to one of its own units. */
public final class UnitsInCircle extends Refusal {
    UnitsInCircle() {
        super(Kind.INVALID, "UNITS_IN_CIRCLE");
    }
}
