package city.hotline.credit;

import city.hotline.providers.ProviderStanding;

/**
 * What verifying a record would cause now.
 *
 * @param nth the how manieth record it would be that counts
 * @param before how the provider stands; {@code after} how it would
 * @param citizenTold whether somebody can be written to
 * @param taken how many other cases would be taken from the provider
 */
public record SanctionPreview(
        int nth,
        ProviderStanding step,
        ProviderStanding before,
        ProviderStanding after,
        CaseConsequence consequence,
        boolean citizenTold,
        int taken) {}
