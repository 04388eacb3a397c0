package city.hotline.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user to be made.
 *
 * @param loginName 2 to 40 of a–z, 0–9, dot, underscore, hyphen; capitals and full-width letters are made plain
 * @param displayName 1 to 40 characters
 * @param seatNumber 1 to 6 digits, or null for people without a seat
 * @param roles at least one
 * @param password 10 to 128 characters, not the login name
 * @param lines codes of the lines that the user works on, at most 50
 */
public record NewAccount(
        String loginName,
        String displayName,
        @Nullable String seatNumber,
        Set<Role> roles,
        String password,
        Set<String> lines) {

    /** Somebody who works on no line in particular. */
    public NewAccount(
            String loginName, String displayName, @Nullable String seatNumber, Set<Role> roles, String password) {
        this(loginName, displayName, seatNumber, roles, password, Set.of());
    }

    @Override
    public String toString() {
        return "NewAccount";
    }
}
