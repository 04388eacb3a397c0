package city.hotline.access;

import city.hotline.tenancy.TenantKind;
import java.util.Set;

/** What a user is in a tenant, and what that lets him do. */
public enum Role {
    /** 受理员. */
    OPERATOR(
            Permission.TAKE_CONTACTS,
            Permission.READ_CASES,
            Permission.WORK_ON_CASES,
            Permission.FOLLOW_UP,
            Permission.READ_CATALOGUE,
            Permission.READ_KNOWLEDGE),
    /** 班长. */
    SUPERVISOR(
            Permission.TAKE_CONTACTS,
            Permission.READ_CASES,
            Permission.WORK_ON_CASES,
            Permission.FOLLOW_UP,
            Permission.SUPERVISE,
            Permission.READ_CATALOGUE,
            Permission.READ_KNOWLEDGE,
            Permission.EDIT_KNOWLEDGE,
            Permission.PUBLISH_KNOWLEDGE,
            Permission.IMPORT_CASES,
            Permission.EDIT_DISPATCH_DIRECTORY,
            Permission.MANAGE_PROVIDERS,
            Permission.JUDGE_PROVIDERS,
            Permission.READ_AUDIT),
    /** 城市管理员. */
    CITY_ADMINISTRATOR(
            Permission.READ_CASES,
            Permission.READ_CATALOGUE,
            Permission.READ_KNOWLEDGE,
            Permission.EDIT_KNOWLEDGE,
            Permission.PUBLISH_KNOWLEDGE,
            Permission.IMPORT_CASES,
            Permission.EDIT_DISPATCH_DIRECTORY,
            Permission.EDIT_DEPARTMENTS,
            Permission.MANAGE_USERS,
            Permission.MANAGE_TOKENS,
            Permission.MANAGE_CLOCKS,
            Permission.MANAGE_DISPATCH,
            Permission.MANAGE_PROVIDERS,
            Permission.JUDGE_PROVIDERS,
            Permission.READ_AUDIT),
    /** 部门承办人. */
    DEPARTMENT_HANDLER(
            Permission.HANDLE_CASES,
            Permission.READ_CATALOGUE,
            Permission.READ_PUBLIC_KNOWLEDGE,
            Permission.EDIT_OWN_KNOWLEDGE),
    /** 企业承办人. */
    PROVIDER_HANDLER(Permission.HANDLE_ORDERS, Permission.READ_CATALOGUE, Permission.READ_PUBLIC_KNOWLEDGE),
    /** 平台管理员; exists on the platform alone, never in a city. */
    PLATFORM_ADMINISTRATOR(
            Permission.MANAGE_CITIES, Permission.MANAGE_USERS, Permission.MANAGE_TOKENS, Permission.READ_AUDIT);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** Whether a tenant of this kind has such people: the platform administrator lives on the platform alone. */
    public boolean livesIn(TenantKind kind) {
        return switch (kind) {
            case CITY -> this != PLATFORM_ADMINISTRATOR;
            case PLATFORM -> this == PLATFORM_ADMINISTRATOR;
        };
    }
}
