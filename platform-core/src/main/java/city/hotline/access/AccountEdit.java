package city.hotline.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different about a user.
 *
 * @param displayName null: as it is
 * @param roles null: as they are
 * @param seatChanges whether {@code seatNumber} is meant, null for none
 */
public record AccountEdit(
        @Nullable String displayName,
        @Nullable Set<Role> roles,
        boolean seatChanges,
        @Nullable String seatNumber) {}
