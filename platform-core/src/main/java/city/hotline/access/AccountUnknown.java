package city.hotline.access;

import city.hotline.foundation.Refusal;

/** This tenant has no such user. */
public final class AccountUnknown extends Refusal {
    AccountUnknown() {
        super(Kind.UNKNOWN, "ACCOUNT_UNKNOWN");
    }
}
