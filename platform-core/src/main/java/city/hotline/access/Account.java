package city.hotline.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user as administrators see him.
 *
 * @param seatNumber null for people without a seat
 * @param lines codes of the lines that he works on
 * @param secondFactor whether he logs in with one
 * @param lockedUntil the end of the lock after too many wrong passwords; null when there is none
 */
public record Account(
        AccountId id,
        String loginName,
        String displayName,
        @Nullable String seatNumber,
        Set<Role> roles,
        Set<String> lines,
        boolean enabled,
        boolean secondFactor,
        @Nullable Instant lockedUntil,
        Instant createdAt) {}
