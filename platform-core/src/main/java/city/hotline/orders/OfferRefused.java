package city.hotline.orders;

import city.hotline.foundation.Refusal;

/** A case cannot be opened to firms. */
public final class OfferRefused extends Refusal {
    private OfferRefused(String code, String number) {
        super(Kind.CONFLICT, code, number);
    }

    static OfferRefused itemMissing(String number) {
        return new OfferRefused("OFFER_NEEDS_ITEM", number);
    }

    static OfferRefused sealed(String number) {
        return new OfferRefused("OFFER_OF_SEALED_LINE", number);
    }

    static OfferRefused nobody(String number) {
        return new OfferRefused("NOBODY_QUALIFIED", number);
    }
}
