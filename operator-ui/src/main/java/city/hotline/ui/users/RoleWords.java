package city.hotline.ui.users;

import city.hotline.access.Role;
import city.hotline.tenancy.TenantKind;
import city.hotline.ui.text.T;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What roles are called. */
final class RoleWords {
    private RoleWords() {}

    static String of(Role role) {
        return T.t("users.role." + role.name().toLowerCase(Locale.ROOT));
    }

    static String of(Collection<Role> roles) {
        return roles.stream().sorted().map(RoleWords::of).collect(Collectors.joining(T.t("users.and")));
    }

    /** The roles that a house of this kind has, in their order. */
    static List<Role> in(TenantKind kind) {
        return Stream.of(Role.values()).filter(role -> role.livesIn(kind)).toList();
    }
}
