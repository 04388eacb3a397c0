package city.hotline.onboarding;

import city.hotline.access.NewAccount;
import city.hotline.tenancy.NewTenant;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantKind;

/**
 * What must be known to open a city.
 *
 * @param nameZh the hotline's name as citizens know it, 1 to 40 characters
 * @param numberPrefix 1 to 4 capital letters that begin its case numbers
 * @param accent its colour, #rrggbb in lower case
 * @param shard empty: the first shard
 * @param template the catalogue and the directories that it begins with, for example {@code ningbo}
 * @param administrator its first user; needs a role that manages users
 */
public record NewCity(
        TenantId id,
        String nameZh,
        String nameEn,
        String numberPrefix,
        String accent,
        String shard,
        String template,
        NewAccount administrator) {
    private static final int LONGEST_NAME = 40;

    /** @throws CityInvalid naming the part that breaks its rule */
    public NewCity {
        require(CityInvalid.Part.NAME_ZH, isName(nameZh));
        require(CityInvalid.Part.NAME_EN, isName(nameEn));
        require(CityInvalid.Part.NUMBER_PREFIX, numberPrefix.matches("[A-Z]{1,4}"));
        require(CityInvalid.Part.ACCENT, accent.matches("#[0-9a-f]{6}"));
    }

    NewTenant tenant() {
        return new NewTenant(id, TenantKind.CITY, nameZh, nameEn, numberPrefix, accent, shard);
    }

    /** One line that anybody can read: nothing that is not shown, nothing that turns the line around. */
    private static boolean isName(String text) {
        return !text.isBlank()
                && text.codePointCount(0, text.length()) <= LONGEST_NAME
                && !text.matches("(?s).*[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}].*");
    }

    private static void require(CityInvalid.Part part, boolean holds) {
        if (!holds) {
            throw new CityInvalid(part);
        }
    }
}
