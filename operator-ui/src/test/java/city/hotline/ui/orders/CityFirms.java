package city.hotline.ui.orders;

import city.hotline.access.Account;
import city.hotline.access.AccountId;
import city.hotline.access.Accounts;
import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.providers.FileContent;
import city.hotline.providers.NewProvider;
import city.hotline.providers.Provider;
import city.hotline.providers.ProviderFile;
import city.hotline.providers.ProviderFiles;
import city.hotline.providers.ProviderMembers;
import city.hotline.providers.ServiceHours;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.Operators;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Firms of a city's template and who works for them, for the tests of screens. */
@Component
public class CityFirms {
    private final Catalogues catalogues;
    private final Tenants tenants;
    private final ProviderFiles files;
    private final ProviderMembers members;
    private final Accounts accounts;

    CityFirms(Catalogues catalogues, Tenants tenants, ProviderFiles files, ProviderMembers members, Accounts accounts) {
        this.catalogues = catalogues;
        this.tenants = tenants;
        this.files = files;
        this.members = members;
        this.accounts = accounts;
    }

    public ProviderFile byCode(TenantId city, String code) {
        catalogues.installOnce(city);
        return in(
                city,
                () -> files.all().stream()
                        .filter(one -> one.provider().code().equals(code))
                        .findFirst()
                        .orElseThrow());
    }

    /** Lets a user of the tests work for a firm. */
    public ProviderFile employ(TenantId city, String login, String code) {
        ProviderFile file = byCode(city, code);
        return in(city, () -> {
            members.assign(account(login), file.id());
            return file;
        });
    }

    /** Lets a firm come at these hours, with room for whatever tests give it. */
    public ProviderFile open(TenantId city, String code, ServiceHours hours) {
        ProviderFile file = byCode(city, code);
        FileContent was = file.content();
        return in(
                city,
                () -> files.change(
                        file.id(),
                        file.version(),
                        entry(file.provider()),
                        new FileContent(
                                was.legalName(),
                                was.creditCode(),
                                was.contact(),
                                hours,
                                999,
                                999,
                                was.licences(),
                                was.prices())));
    }

    private static NewProvider entry(Provider one) {
        return new NewProvider(one.code(), one.form(), one.name(), one.phone(), one.coverage(), one.note());
    }

    private AccountId account(String login) {
        return accounts.list().stream()
                .filter(one -> one.loginName().equals(login))
                .map(Account::id)
                .findFirst()
                .orElseThrow();
    }

    private <T> T in(TenantId city, Supplier<T> work) {
        return tenants.runAs(
                city, () -> CurrentOperator.runAs(Operators.of(city, Role.CITY_ADMINISTRATOR, Role.OPERATOR), work));
    }
}
