package city.hotline.cases;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.catalogue.ItemId;
import city.hotline.departments.DepartmentId;
import city.hotline.foundation.Uuids;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import java.util.Set;
import java.util.function.Supplier;

/** Someone at work in a city, for tests. */
public final class Desk {
    private final Tenants tenants;
    private final TenantId city;
    private final Operator operator;

    private Desk(Tenants tenants, TenantId city, Operator operator) {
        this.tenants = tenants;
        this.city = city;
        this.operator = operator;
    }

    /** A supervisor of his own: his MINE queue is empty. */
    public static Desk in(TenantId city, Tenants tenants) {
        return in(city, tenants, Role.SUPERVISOR);
    }

    public static Desk in(TenantId city, Tenants tenants, Role role) {
        return new Desk(tenants, city, new Operator(Uuids.next(), city.code(), "wangli", "王丽", "28", Set.of(role), 0));
    }

    /** Somebody of his own who works on {@code lines} among others. */
    public static Desk onLines(TenantId city, Tenants tenants, String... lines) {
        return new Desk(
                tenants,
                city,
                new Operator(
                        Uuids.next(), city.code(), "wangli", "王丽", "28", Set.of(Role.SUPERVISOR), 0, Set.of(lines)));
    }

    public <T> T does(Supplier<T> work) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(operator, work));
    }

    public static OpenCase call(String title) {
        return OpenCase.of(Channel.PHONE, null, title, "说明：" + title);
    }

    public static ItemChoice item(String code) {
        return new ItemChoice(ItemId.next(), code);
    }

    public static Ending.Dispatch toDepartment(String name) {
        return new Ending.ToDepartment(DepartmentId.next(), name, "");
    }
}
