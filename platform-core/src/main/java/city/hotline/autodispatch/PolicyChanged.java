package city.hotline.autodispatch;

import city.hotline.foundation.Refusal;

/** Somebody else changed the policy meanwhile. */
public final class PolicyChanged extends Refusal {
    PolicyChanged() {
        super(Kind.CONFLICT, "DISPATCH_POLICY_CHANGED");
    }
}
