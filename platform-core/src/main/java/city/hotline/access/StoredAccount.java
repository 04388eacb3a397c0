package city.hotline.access;

import city.hotline.tenancy.TenantId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A user as the database keeps him; every change gives a new one with the next stamp.
 *
 * @param stamp rises with every change
 * @param validFrom the stamp of the last new password or state: sessions with an older one have ended
 * @param lockedUntil null when no wrong passwords lock it
 * @param secondFactor whether there is one; it is kept in a table of its own and not saved with the account
 * @param lines codes of the lines that he works on
 */
record StoredAccount(
        AccountId id,
        String loginName,
        String displayName,
        @Nullable String seatNumber,
        String passwordHash,
        Set<Role> roles,
        boolean enabled,
        long stamp,
        long validFrom,
        Instant createdAt,
        @Nullable Instant lockedUntil,
        boolean secondFactor,
        Set<String> lines) {
    private static final Pattern SEAT = Pattern.compile("[0-9]{1,6}");
    private static final Pattern LINE = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final int LONGEST_NAME = 40;
    private static final int MOST_LINES = 50;

    /** @throws RuntimeException a named refusal when a value breaks its rule */
    StoredAccount {
        displayName = Names.printable(displayName, LONGEST_NAME).orElseThrow(DisplayNameInvalid::new);
        if (seatNumber != null && !SEAT.matcher(seatNumber).matches()) {
            throw new SeatNumberInvalid();
        }
        if (roles.isEmpty()) {
            throw new RolesMissing();
        }
        if (lines.size() > MOST_LINES
                || !lines.stream().allMatch(line -> LINE.matcher(line).matches())) {
            throw new LinesInvalid();
        }
        roles = Set.copyOf(EnumSet.copyOf(roles));
        lines = Set.copyOf(lines);
    }

    StoredAccount named(String name) {
        return changed(name, seatNumber, roles, lines);
    }

    StoredAccount seatedAt(@Nullable String seat) {
        return changed(displayName, seat, roles, lines);
    }

    StoredAccount with(Set<Role> others) {
        return changed(displayName, seatNumber, others, lines);
    }

    StoredAccount onLines(Set<String> others) {
        return changed(displayName, seatNumber, roles, others);
    }

    StoredAccount withPassword(String hash) {
        return ended(hash, enabled);
    }

    StoredAccount enabled(boolean on) {
        return ended(passwordHash, on);
    }

    /** The same, with every session ended. */
    StoredAccount withoutSessions() {
        return ended(passwordHash, enabled);
    }

    /** Whether a login that began when the account had {@code itsStamp} still stands. */
    boolean stillAdmits(long itsStamp) {
        return enabled && itsStamp >= validFrom;
    }

    boolean administers() {
        return enabled && administers(roles);
    }

    static boolean administers(Set<Role> roles) {
        return roles.stream().anyMatch(role -> role.permissions().contains(Permission.MANAGE_USERS));
    }

    Operator operator(TenantId tenant) {
        return new Operator(id.value(), tenant.code(), loginName, displayName, seatNumber, roles, stamp, lines);
    }

    Account shown() {
        return new Account(
                id, loginName, displayName, seatNumber, roles, lines, enabled, secondFactor, lockedUntil, createdAt);
    }

    private StoredAccount changed(String name, @Nullable String seat, Set<Role> others, Set<String> otherLines) {
        return new StoredAccount(
                id,
                loginName,
                name,
                seat,
                passwordHash,
                others,
                enabled,
                stamp + 1,
                validFrom,
                createdAt,
                lockedUntil,
                secondFactor,
                otherLines);
    }

    private StoredAccount ended(String hash, boolean on) {
        return new StoredAccount(
                id,
                loginName,
                displayName,
                seatNumber,
                hash,
                roles,
                on,
                stamp + 1,
                stamp + 1,
                createdAt,
                lockedUntil,
                secondFactor,
                lines);
    }
}
