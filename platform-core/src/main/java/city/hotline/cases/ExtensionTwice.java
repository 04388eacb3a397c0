package city.hotline.cases;

import city.hotline.foundation.Refusal;

/** There is a wish for more time that nobody has decided yet. */
public final class ExtensionTwice extends Refusal {
    ExtensionTwice(String number) {
        super(Kind.CONFLICT, "EXTENSION_ASKED_ALREADY", number);
    }
}
