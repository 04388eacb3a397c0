package city.hotline.knowledge;

import city.hotline.foundation.Refusal;

/** Somebody who writes for his own department works for none. */
public final class NoDepartment extends Refusal {
    NoDepartment() {
        super(Kind.FORBIDDEN, "DEPARTMENT_MISSING");
    }
}
