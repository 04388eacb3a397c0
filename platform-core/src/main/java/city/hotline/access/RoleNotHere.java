package city.hotline.access;

import city.hotline.foundation.Refusal;

/** A city's role on the platform, or the platform's role in a city. */
public final class RoleNotHere extends Refusal {
    RoleNotHere(Role role) {
        super(Kind.INVALID, role == Role.PLATFORM_ADMINISTRATOR ? "ROLE_NOT_IN_CITY" : "ROLE_NOT_ON_PLATFORM");
    }
}
