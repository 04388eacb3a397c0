package city.hotline.onboarding;

import city.hotline.access.Account;
import city.hotline.access.Accounts;
import city.hotline.access.CurrentOperator;
import city.hotline.access.NewAccount;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.departments.DepartmentMembers;
import city.hotline.departments.Departments;
import city.hotline.foundation.HotlineProperties;
import city.hotline.notifications.FollowerEvent;
import city.hotline.notifications.OpenId;
import city.hotline.notifications.WechatFollowers;
import city.hotline.providers.Provider;
import city.hotline.providers.ProviderMembers;
import city.hotline.providers.Providers;
import city.hotline.tenancy.NewTenant;
import city.hotline.tenancy.Tenant;
import city.hotline.tenancy.TenantDirectory;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.TenantState;
import city.hotline.tenancy.Tenants;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Ningbo, Ruian and the platform's house, with users whose password everybody knows: for trying the product on one
 * machine. They exist where {@code hotline.demo=true}; a production installation with that setting does not start.
 */
@Component
@ConditionalOnBooleanProperty("hotline.demo")
public class DemoCities {
    private static final String PASSWORD = "boling-demo-2026";
    /** House repair: the class that most firms of both templates work in. */
    private static final String BOTH_DO = "02";

    /** Whoever calls Ningbo from 138 0000 0162 is written to by WeChat, and everybody else by SMS: both are to be seen. */
    private static final FollowerEvent FOLLOWER = new FollowerEvent(
            "demo-follower",
            new OpenId("oDemoCitiesFollower000000001"),
            "+8613800000162",
            Instant.parse("2026-01-01T00:00:00Z"));

    private static final TenantId PLATFORM = new TenantId("admin");

    private final Onboarding onboarding;
    private final TenantDirectory directory;
    private final Tenants tenants;
    private final Accounts accounts;
    private final Departments departments;
    private final DepartmentMembers members;
    private final Providers providers;
    private final ProviderMembers firmMembers;
    private final WechatFollowers followers;

    /** @throws IllegalStateException in production: demo passwords are known to everybody */
    DemoCities(
            HotlineProperties properties,
            Onboarding onboarding,
            TenantDirectory directory,
            Tenants tenants,
            Accounts accounts,
            Departments departments,
            DepartmentMembers members,
            Providers providers,
            ProviderMembers firmMembers,
            WechatFollowers followers) {
        if (properties.production()) {
            throw new IllegalStateException("hotline.demo=true is refused while hotline.production=true:"
                    + " demo logins have a password that everybody knows");
        }
        this.onboarding = onboarding;
        this.directory = directory;
        this.tenants = tenants;
        this.accounts = accounts;
        this.departments = departments;
        this.members = members;
        this.providers = providers;
        this.firmMembers = firmMembers;
        this.followers = followers;
    }

    /**
     * Makes what is not there yet and leaves the rest as it is. Needs a process that was given the owner's login.
     *
     * @return the demo logins, tenant by tenant; whoever changed a password since knows it better
     */
    public List<DemoLogin> make() {
        List<DemoLogin> logins = new ArrayList<>();
        logins.addAll(users(city("ningbo", "宁波81890", "Ningbo 81890", "NB", "#0b6bcb"), cityUsers()));
        logins.addAll(users(city("ruian", "瑞安市民热线", "Ruian hotline", "RA", "#0f7b6c"), cityUsers()));
        logins.addAll(users(platform(), List.of(root())));
        tenants.runAs(new TenantId("ningbo"), () -> followers.take(FOLLOWER));
        return logins;
    }

    /** The same names and seats in both cities, on purpose: a city's users are its own. */
    private static List<NewAccount> cityUsers() {
        return List.of(
                user("admin", "城市管理员", "", Role.CITY_ADMINISTRATOR),
                user("super1", "值班长", "", Role.SUPERVISOR),
                user("op28", "28号受理员", "28", Role.OPERATOR),
                user("op29", "29号受理员", "29", Role.OPERATOR),
                user("dept1", "部门承办人", "", Role.DEPARTMENT_HANDLER),
                user("firm1", "企业承办人", "", Role.PROVIDER_HANDLER),
                user("firm2", "另一家企业", "", Role.PROVIDER_HANDLER));
    }

    private static NewAccount root() {
        return user("root", "平台管理员", "", Role.PLATFORM_ADMINISTRATOR);
    }

    private static NewAccount user(String loginName, String displayName, String seat, Role role) {
        return new NewAccount(loginName, displayName, seat.isEmpty() ? null : seat, Set.of(role), PASSWORD);
    }

    private Tenant city(String code, String nameZh, String nameEn, String prefix, String accent) {
        NewCity city = new NewCity(
                new TenantId(code),
                nameZh,
                nameEn,
                prefix,
                accent,
                "",
                code,
                cityUsers().getFirst());
        Tenant opened = opened(city.id(), () -> onboarding.openCity(city));
        asPlatform(() -> {
            onboarding.completeKnowledge(city.id(), code);
            return opened;
        });
        return opened;
    }

    private Tenant platform() {
        NewTenant house = new NewTenant(PLATFORM, TenantKind.PLATFORM, "拨灵平台", "Boling platform", "PF", "#3d4451", "");
        return opened(PLATFORM, () -> onboarding.openPlatform(house, root()));
    }

    private Tenant opened(TenantId id, Supplier<Tenant> opening) {
        return directory
                .byId(id)
                .filter(tenant -> tenant.state() != TenantState.PROVISIONING)
                .orElseGet(() -> asPlatform(opening));
    }

    private static Tenant asPlatform(Supplier<Tenant> work) {
        return CurrentOperator.runAs(SystemOperator.of(PLATFORM, "demo", Role.PLATFORM_ADMINISTRATOR), work);
    }

    private List<DemoLogin> users(Tenant tenant, List<NewAccount> wanted) {
        Role manager = tenant.kind() == TenantKind.CITY ? Role.CITY_ADMINISTRATOR : Role.PLATFORM_ADMINISTRATOR;
        return tenants.runAs(
                tenant.id(),
                () -> CurrentOperator.runAs(
                        SystemOperator.of(tenant.id(), "demo", manager), () -> present(tenant, wanted)));
    }

    /** Lets a new handler work for the first department of the directory: somebody who writes for one is to be seen too. */
    private void employ(Account handler) {
        departments.all().stream().findFirst().ifPresent(first -> members.assign(handler.id(), first.id()));
    }

    /** Lets two users work for two firms that do the same, so that one can be faster than the other. */
    private void employ(Account worker, int place) {
        List<Provider> firms = providers.all().stream()
                .filter(firm -> firm.coverage().itemPrefixes().stream().anyMatch(item -> item.startsWith(BOTH_DO)))
                .toList();
        if (!firms.isEmpty()) {
            firmMembers.assign(
                    worker.id(), firms.get(Math.min(place, firms.size() - 1)).id());
        }
    }

    private List<DemoLogin> present(Tenant tenant, List<NewAccount> wanted) {
        Set<String> there = accounts.list().stream().map(Account::loginName).collect(Collectors.toSet());
        List<Account> fresh = wanted.stream()
                .filter(user -> !there.contains(user.loginName()))
                .map(accounts::found)
                .toList();
        fresh.stream()
                .filter(account -> account.roles().contains(Role.DEPARTMENT_HANDLER))
                .forEach(this::employ);
        fresh.stream()
                .filter(account -> account.roles().contains(Role.PROVIDER_HANDLER))
                .forEach(account -> employ(account, account.loginName().endsWith("2") ? 3 : 0));
        return wanted.stream()
                .map(user -> new DemoLogin(
                        tenant,
                        user.loginName(),
                        user.displayName(),
                        user.roles().iterator().next(),
                        user.password()))
                .toList();
    }
}
