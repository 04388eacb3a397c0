package city.hotline.command.bench;

import city.hotline.access.ApiTokens;
import city.hotline.access.CurrentOperator;
import city.hotline.access.NewAccount;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.onboarding.NewCity;
import city.hotline.onboarding.Onboarding;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes the cities of a benchmark by the product's own onboarding. */
public final class BenchCities {
    private final BenchInstallation installation;

    public BenchCities(BenchInstallation installation) {
        this.installation = installation;
    }

    /** @param letter begins the codes of this group */
    public List<BenchCity> open(char letter, int count) {
        List<BenchCity> cities = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cities.add(open(new TenantId("%c%03d".formatted(letter, i))));
        }
        return cities;
    }

    private BenchCity open(TenantId id) {
        Operator platform = SystemOperator.of(id, "bench", Role.PLATFORM_ADMINISTRATOR);
        NewAccount first =
                new NewAccount("admin", "bench", null, Set.of(Role.CITY_ADMINISTRATOR), "bench-password-2026");
        CurrentOperator.runAs(
                platform,
                () -> installation
                        .bean(Onboarding.class)
                        .openCity(new NewCity(id, "量测 " + id, "Bench " + id, "BN", "#0b6bcb", "", "ruian", first)));
        return new BenchCity(id, SystemOperator.of(id, "bench", Role.OPERATOR), token(id));
    }

    private String token(TenantId id) {
        Operator manager = SystemOperator.of(id, "bench", Role.CITY_ADMINISTRATOR);
        return installation
                .bean(Tenants.class)
                .runAs(
                        id,
                        () -> CurrentOperator.runAs(
                                manager,
                                () -> installation
                                        .bean(ApiTokens.class)
                                        .issue("bench", Role.OPERATOR)
                                        .plainText()));
    }
}
