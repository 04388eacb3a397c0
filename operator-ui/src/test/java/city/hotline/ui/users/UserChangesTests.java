package city.hotline.ui.users;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.Account;
import city.hotline.access.AccountId;
import city.hotline.access.Role;
import city.hotline.foundation.Refusal;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserChangesTests {
    private final Account anna = new Account(
            AccountId.next(),
            "anna",
            "安娜",
            "28",
            Set.of(Role.OPERATOR),
            Set.of("counselling"),
            true,
            false,
            null,
            Instant.EPOCH);

    @Test
    void whatIsTheSameIsNoChange() {
        assertThat(UserChanges.between(anna, "安娜", "28", Set.of(Role.OPERATOR), Set.of("counselling"))
                        .none())
                .isTrue();
    }

    @Test
    void aSeatThatIsTakenAwayIsAChange() {
        UserChanges changes = UserChanges.between(anna, "安娜", null, Set.of(Role.OPERATOR), Set.of("counselling"));

        assertThat(changes.none()).isFalse();
        assertThat(changes.seatChanges()).isTrue();
        assertThat(changes.name()).isNull();
        assertThat(changes.roles()).isNull();
    }

    @Test
    void aLineThatIsTakenAwayIsAChange() {
        UserChanges changes = UserChanges.between(anna, "安娜", "28", Set.of(Role.OPERATOR), Set.of());

        assertThat(changes.none()).isFalse();
        assertThat(changes.edit().lines()).isEmpty();
        assertThat(changes.edit().roles()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "LOGIN_NAME_TAKEN, LOGIN",
        "DISPLAY_NAME_INVALID, NAME",
        "SEAT_NUMBER_TAKEN, SEAT",
        "ROLES_MISSING, ROLES",
        "ROLE_NOT_IN_CITY, ROLES",
        "LAST_ADMINISTRATOR, ROLES",
        "LINES_INVALID, LINES",
        "PASSWORD_IS_LOGIN_NAME, PASSWORD"
    })
    void aRefusalIsShownAtItsField(String code, UserField field) {
        assertThat(UserField.of(new Refused(code))).contains(field);
    }

    @Test
    void aRefusalAboutNoFieldIsShownAtNone() {
        assertThat(UserField.of(new Refused("ACCOUNT_UNKNOWN"))).isEmpty();
    }

    private static final class Refused extends Refusal {
        Refused(String code) {
            super(Kind.INVALID, code);
        }
    }
}
