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
 */
public record NewAccount(
        String loginName, String displayName, @Nullable String seatNumber, Set<Role> roles, String password) {

    @Override
    public String toString() {
        return "NewAccount";
    }
}
