package city.hotline.providers;

import city.hotline.foundation.Refusal;

/** Somebody else changed the file meanwhile. */
public final class ProviderFileChanged extends Refusal {
    ProviderFileChanged(String name) {
        super(Kind.CONFLICT, "PROVIDER_FILE_CHANGED", name);
    }
}
