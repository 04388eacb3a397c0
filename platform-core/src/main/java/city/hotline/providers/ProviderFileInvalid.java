package city.hotline.providers;

import city.hotline.foundation.Refusal;

/** Something in a provider's file cannot be. */
public final class ProviderFileInvalid extends Refusal {
    ProviderFileInvalid(String code, Object... facts) {
        super(Kind.INVALID, code, facts);
    }
}
