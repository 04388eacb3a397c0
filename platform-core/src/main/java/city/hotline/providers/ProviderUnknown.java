package city.hotline.providers;

import city.hotline.foundation.Refusal;

/** There is no such firm or team here; another city's answers the same. */
public final class ProviderUnknown extends Refusal {
    public ProviderUnknown() {
        super(Kind.UNKNOWN, "PROVIDER_UNKNOWN");
    }
}
