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

    NewTenant tenant() {
        return new NewTenant(id, TenantKind.CITY, nameZh, nameEn, numberPrefix, accent, shard);
    }
}
