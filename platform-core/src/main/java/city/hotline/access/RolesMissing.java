package city.hotline.access;

import city.hotline.foundation.Refusal;

/** A user without any role. */
public final class RolesMissing extends Refusal {
    RolesMissing() {
        super(Kind.INVALID, "ROLES_MISSING");
    }
}
