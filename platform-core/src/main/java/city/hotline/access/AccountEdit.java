package city.hotline.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different about a user.
 *
 * @param displayName null: as it is
 * @param roles null: as they are
 * @param seatChanges whether {@code seatNumber} is meant, null for none
 * @param lines null: as they are
 */
public record AccountEdit(
        @Nullable String displayName,
        @Nullable Set<Role> roles,
        boolean seatChanges,
        @Nullable String seatNumber,
        @Nullable Set<String> lines) {

    /** A change that leaves the lines as they are. */
    public AccountEdit(
            @Nullable String displayName, @Nullable Set<Role> roles, boolean seatChanges, @Nullable String seatNumber) {
        this(displayName, roles, seatChanges, seatNumber, null);
    }
}
