package city.hotline.access;

import city.hotline.foundation.Refusal;

/** Too many wrong passwords: no password is looked at for {0} minutes, not even the right one. */
public final class AccountLocked extends Refusal {
    AccountLocked(long minutes) {
        super(Kind.LIMITED, "ACCOUNT_LOCKED", minutes);
    }
}
