package city.hotline.providers;

import city.hotline.catalogue.Coverage;
import city.hotline.catalogue.Wording;

/**
 * A firm or a volunteer team that can be sent to a citizen.
 *
 * @param code unique in the city, for example {@code nb-p01}
 * @param phone as it is dialled, area code included
 * @param coverage the items that it does and the areas where
 * @param note what an operator should know of it, in Chinese
 */
public record Provider(
        ProviderId id, String code, Wording name, ProviderForm form, String phone, Coverage coverage, String note) {}
