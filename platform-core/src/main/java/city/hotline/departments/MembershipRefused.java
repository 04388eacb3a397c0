package city.hotline.departments;

import city.hotline.foundation.Refusal;

/** This city has no such user, or no such department that he could work for. */
public final class MembershipRefused extends Refusal {
    MembershipRefused() {
        super(Kind.UNKNOWN, "MEMBERSHIP_UNKNOWN");
    }
}
