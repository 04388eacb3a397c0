package city.hotline.intake;

import city.hotline.access.AuditTrail;
import city.hotline.access.Reveals;
import city.hotline.callers.CallerRevealed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts and writes into the audit trail what must not happen without a trace; what cannot be written does not happen. */
@Component
class Witness {
    private final AuditTrail trail;
    private final Reveals reveals;

    Witness(AuditTrail trail, Reveals reveals) {
        this.trail = trail;
        this.reveals = reveals;
    }

    @EventListener
    void on(CallerRevealed event) {
        reveals.count();
        trail.record("CALLER_REVEALED", "caller:" + event.caller(), event.reason());
    }

    @EventListener
    void on(GatewaySecretChanged event) {
        trail.record("TELEPHONY_SECRET_CHANGED", "telephony", "");
    }
}
