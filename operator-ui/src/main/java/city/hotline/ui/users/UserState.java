package city.hotline.ui.users;

import city.hotline.access.Account;
import city.hotline.ui.kit.StatusWord;
import city.hotline.ui.kit.Tone;

/** Whether a user can log in. */
final class UserState {
    private UserState() {}

    static StatusWord of(Account account) {
        if (!account.enabled()) {
            return StatusWord.of(Tone.PLAIN, "users.state.disabled");
        }
        return account.lockedUntil() == null
                ? StatusWord.of(Tone.OK, "users.state.enabled")
                : StatusWord.of(Tone.WARN, "users.state.locked");
    }
}
