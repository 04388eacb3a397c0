package city.hotline.ui.users;

import city.hotline.foundation.Refusal;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a user's form, and which refusals belong to each. */
enum UserField {
    LOGIN("LOGIN_NAME"),
    NAME("DISPLAY_NAME"),
    SEAT("SEAT_NUMBER"),
    ROLES("ROLE", "LAST_ADMINISTRATOR"),
    LINES("LINES"),
    PASSWORD("PASSWORD");

    @SuppressWarnings("ImmutableEnumChecker") // never written to
    private final String[] codes;

    UserField(String... codes) {
        this.codes = codes;
    }

    /** Where a refusal is shown; empty when it is about no field. */
    static Optional<UserField> of(Refusal refusal) {
        return Stream.of(values())
                .filter(field -> Stream.of(field.codes).anyMatch(refusal.code()::startsWith))
                .findFirst();
    }
}
