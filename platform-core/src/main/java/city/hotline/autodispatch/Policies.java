package city.hotline.autodispatch;

import city.hotline.access.AuditTrail;
import city.hotline.access.CurrentOperator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the present city wants automatic dispatch. The audit trail keeps every change, with how it was before. */
@Service
@Transactional
public class Policies {
    private final PolicyTable table;
    private final AuditTrail audit;
    private final Clock clock;

    Policies(PolicyTable table, AuditTrail audit, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyAuthority('SUPERVISE', 'MANAGE_DISPATCH')")
    @Transactional(readOnly = true)
    public Policy current() {
        return table.read();
    }

    /**
     * Holds from the next decision on.
     *
     * @param seen the version of the policy that was changed
     * @throws PolicyChanged when somebody else was first
     */
    @PreAuthorize("hasAuthority('MANAGE_DISPATCH')")
    public Policy change(Policy.Rules rules, long seen) {
        Policy before = table.read();
        if (before.version() == seen && before.rules().equals(rules)) {
            return before;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Policy policy = new Policy(rules, seen + 1, CurrentOperator.require().signature(), now);
        if (before.version() != seen || !table.write(policy, now)) {
            throw new PolicyChanged();
        }
        audit.record("DISPATCH_POLICY_CHANGED", "dispatch-policy", before.rules() + " -> " + rules);
        return policy;
    }
}
