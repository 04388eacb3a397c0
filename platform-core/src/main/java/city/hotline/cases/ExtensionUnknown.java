package city.hotline.cases;

import city.hotline.foundation.Refusal;

/** Nobody asks for more time for the case, or it was decided already. */
public final class ExtensionUnknown extends Refusal {
    ExtensionUnknown(String number) {
        super(Kind.CONFLICT, "EXTENSION_NOT_ASKED", number);
    }
}
