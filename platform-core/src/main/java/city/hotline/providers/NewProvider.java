package city.hotline.providers;

import city.hotline.catalogue.Coverage;
import city.hotline.catalogue.DirectoryEntry;
import city.hotline.catalogue.Wording;
import city.hotline.foundation.StoredText;

/**
 * What the directory says of a firm or team.
 *
 * @param code 2 to 40 small letters, digits and hyphens, unique in the city
 * @param note what an operator should know of it, in Chinese; at most 500 characters
 */
public record NewProvider(String code, ProviderForm form, Wording name, String phone, Coverage coverage, String note) {
    private static final int NAME = 100;
    private static final int NOTE = 500;

    /** @throws ProviderFileInvalid when the code or a coverage cannot be */
    public NewProvider {
        if (!code.matches("[a-z0-9][a-z0-9-]{1,39}")) {
            throw new ProviderFileInvalid("PROVIDER_CODE_INVALID", code);
        }
        StoredText.required("nameZh", name.zh(), NAME);
        StoredText.required("nameEn", name.en(), NAME);
        StoredText.required("phone", phone, NAME);
        StoredText.within("note", note, NOTE);
        if (coverage.itemPrefixes().stream().anyMatch(prefix -> !prefix.matches("([0-9]{2}){1,3}"))) {
            throw new ProviderFileInvalid("PROVIDER_ITEMS_INVALID", coverage.itemPrefixes());
        }
    }

    DirectoryEntry entry(ProviderId id) {
        return new DirectoryEntry(id.value(), code, name, phone, coverage, form.name(), note);
    }
}
