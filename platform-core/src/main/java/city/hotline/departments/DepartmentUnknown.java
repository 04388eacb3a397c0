package city.hotline.departments;

import city.hotline.foundation.Refusal;

/** There is no such department here; another city's answers the same. */
public final class DepartmentUnknown extends Refusal {
    public DepartmentUnknown() {
        super(Kind.UNKNOWN, "DEPARTMENT_UNKNOWN");
    }
}
