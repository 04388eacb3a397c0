package city.hotline.onboarding;

import city.hotline.access.Role;
import city.hotline.tenancy.Tenant;

/** A login of a demo installation, to be told to whoever starts it. */
public record DemoLogin(Tenant tenant, String loginName, String displayName, Role role, String password) {
    @Override
    public String toString() {
        return "DemoLogin[" + tenant.id() + ", " + loginName + "]";
    }
}
