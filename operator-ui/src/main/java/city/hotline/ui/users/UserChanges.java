package city.hotline.ui.users;

import city.hotline.access.Account;
import city.hotline.access.AccountEdit;
import city.hotline.access.Role;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different about a user.
 *
 * @param name null: as it is
 * @param roles null: as they are
 * @param seatChanges whether {@code seat} is meant, null for none
 * @param lines null: as they are
 */
record UserChanges(
        @Nullable String name,
        @Nullable Set<Role> roles,
        boolean seatChanges,
        @Nullable String seat,
        @Nullable Set<String> lines) {

    static UserChanges between(
            Account account, String name, @Nullable String seat, Set<Role> roles, Set<String> lines) {
        return new UserChanges(
                name.equals(account.displayName()) ? null : name,
                roles.equals(account.roles()) ? null : Set.copyOf(roles),
                !Objects.equals(seat, account.seatNumber()),
                seat,
                lines.equals(account.lines()) ? null : Set.copyOf(lines));
    }

    AccountEdit edit() {
        return new AccountEdit(name, roles, seatChanges, seat, lines);
    }

    boolean none() {
        return name == null && roles == null && !seatChanges && lines == null;
    }
}
