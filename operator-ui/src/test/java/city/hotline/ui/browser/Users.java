package city.hotline.ui.browser;

import city.hotline.access.Accounts;
import city.hotline.access.CurrentOperator;
import city.hotline.access.LoginNameTaken;
import city.hotline.access.NewAccount;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.tenancy.ControlPlane;
import city.hotline.tenancy.NewTenant;
import city.hotline.tenancy.Tenant;
import city.hotline.tenancy.TenantDirectory;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.TenantState;
import city.hotline.tenancy.Tenants;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/**
 * Who can log in at the screens of the tests: in each city two operators, a supervisor, an administrator and two handlers that
 * no department has yet, two workers that no firm has yet; one administrator on the platform.
 */
@Component
public class Users implements ApplicationListener<ApplicationStartedEvent> {
    public static final TenantId PLATFORM = new TenantId("admin");
    public static final String OPERATOR = "wangli";
    public static final String COLLEAGUE = "zhaomin";
    public static final String SUPERVISOR = "liuping";
    public static final String ADMINISTRATOR = "chenhua";
    public static final String HANDLER = "gaoyuan";
    public static final String OTHER_HANDLER = "linfei";
    public static final String FIRM = "zhoushifu";
    public static final String OTHER_FIRM = "wushifu";
    public static final String PASSWORD = "for-the-tests-only-28";
    private static final Logger LOG = LoggerFactory.getLogger(Users.class);

    private final Tenants tenants;
    private final TenantDirectory directory;
    private final ControlPlane controlPlane;
    private final Accounts accounts;

    Users(Tenants tenants, TenantDirectory directory, ControlPlane controlPlane, Accounts accounts) {
        this.tenants = tenants;
        this.directory = directory;
        this.controlPlane = controlPlane;
        this.accounts = accounts;
    }

    @Override
    public void onApplicationEvent(ApplicationStartedEvent event) {
        if (directory.byId(PLATFORM).isEmpty()) {
            controlPlane.create(
                    new NewTenant(PLATFORM, TenantKind.PLATFORM, "拨灵平台", "Boling platform", "PL", "#5b4bc4", ""));
            controlPlane.enter(PLATFORM, TenantState.LIVE);
        }
        directory.all().forEach(this::people);
    }

    private void people(Tenant tenant) {
        wanted(tenant).forEach(user -> {
            try {
                Operator founder = SystemOperator.of(tenant.id(), "tests");
                tenants.runAs(tenant.id(), () -> CurrentOperator.runAs(founder, () -> accounts.found(user)));
            } catch (LoginNameTaken known) {
                LOG.debug("test user is there");
            }
        });
    }

    private static List<NewAccount> wanted(Tenant tenant) {
        return tenant.kind() == TenantKind.PLATFORM
                ? List.of(user(ADMINISTRATOR, "陈华", null, Role.PLATFORM_ADMINISTRATOR))
                : List.of(
                        user(OPERATOR, "王丽", "28", Role.OPERATOR),
                        user(COLLEAGUE, "赵敏", "30", Role.OPERATOR),
                        user(SUPERVISOR, "刘平", "3", Role.SUPERVISOR),
                        user(HANDLER, "高原", null, Role.DEPARTMENT_HANDLER),
                        user(OTHER_HANDLER, "林飞", null, Role.DEPARTMENT_HANDLER),
                        user(FIRM, "周师傅", null, Role.PROVIDER_HANDLER),
                        user(OTHER_FIRM, "吴师傅", null, Role.PROVIDER_HANDLER),
                        user(ADMINISTRATOR, "陈华", null, Role.CITY_ADMINISTRATOR));
    }

    private static NewAccount user(String login, String name, String seat, Role role) {
        return new NewAccount(login, name, seat, Set.of(role), PASSWORD);
    }
}
