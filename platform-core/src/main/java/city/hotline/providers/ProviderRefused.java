package city.hotline.providers;

import city.hotline.foundation.Refusal;

/** Nothing may be given to this firm or team now. */
public final class ProviderRefused extends Refusal {
    ProviderRefused(String name, Shortfall why) {
        super(Kind.CONFLICT, "PROVIDER_" + why.name(), name);
    }
}
