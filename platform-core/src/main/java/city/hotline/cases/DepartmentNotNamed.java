package city.hotline.cases;

import city.hotline.foundation.Refusal;

/** Whoever says that another department ought to handle a case names it. */
public final class DepartmentNotNamed extends Refusal {
    DepartmentNotNamed() {
        super(Kind.INVALID, "DEPARTMENT_NOT_NAMED");
    }
}
