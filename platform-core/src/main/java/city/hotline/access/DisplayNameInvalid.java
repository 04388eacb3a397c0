package city.hotline.access;

import city.hotline.foundation.Refusal;

/** A display name is not 1 to 40 printable characters. */
public final class DisplayNameInvalid extends Refusal {
    DisplayNameInvalid() {
        super(Kind.INVALID, "DISPLAY_NAME_INVALID");
    }
}
