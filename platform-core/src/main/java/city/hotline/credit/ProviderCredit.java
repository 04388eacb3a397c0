package city.hotline.credit;

import city.hotline.catalogue.Wording;
import city.hotline.providers.ProviderForm;
import city.hotline.providers.ProviderId;
import city.hotline.providers.ProviderStanding;

/**
 * A provider with what its record comes to today.
 *
 * @param waiting records that somebody has to verify, of those that the reader may know of
 * @param counting verified records that count today
 * @param appeals open ones
 */
public record ProviderCredit(
        ProviderId id,
        String code,
        Wording name,
        ProviderForm form,
        ProviderStanding standing,
        long waiting,
        long counting,
        long appeals) {
    /** Whether somebody has to decide something. */
    public boolean asks() {
        return waiting + appeals > 0;
    }
}
