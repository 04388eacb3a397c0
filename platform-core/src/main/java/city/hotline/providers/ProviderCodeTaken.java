package city.hotline.providers;

import city.hotline.foundation.Refusal;

/** Another firm or team has the code. */
public final class ProviderCodeTaken extends Refusal {
    ProviderCodeTaken(String code) {
        super(Kind.CONFLICT, "PROVIDER_CODE_TAKEN", code);
    }
}
