package city.hotline.access;

import city.hotline.foundation.Refusal;

/** The last enabled user who manages users would be lost. */
public final class LastAdministrator extends Refusal {
    LastAdministrator() {
        super(Kind.CONFLICT, "LAST_ADMINISTRATOR");
    }
}
