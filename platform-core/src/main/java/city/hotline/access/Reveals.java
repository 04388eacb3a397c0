package city.hotline.access;

import city.hotline.foundation.SecurityEvents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** How often each person lifts masks: thirty times within an hour, counted over all processes of the tenant together. */
@Service
public class Reveals {
    static final int ALLOWED = 30;
    static final Duration WINDOW = Duration.ofHours(1);

    private final RevealTable table;
    private final AuditTrail audit;
    private final SecurityEvents security;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate apart;
    private final Clock clock;

    Reveals(
            RevealTable table,
            AuditTrail audit,
            SecurityEvents security,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.table = table;
        this.audit = audit;
        this.security = security;
        this.events = events;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * Counts one reveal of the present operator, whatever becomes of it afterwards.
     *
     * @throws RevealLimitReached when thirty were counted within the last hour; supervisors have been told then
     */
    public void count() {
        Operator operator = CurrentOperator.require();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Counted counted = apart.execute(status -> count(operator, now));
        if (counted.again() == null) {
            return;
        }
        security.refused(SecurityEvents.Kind.REVEAL_LIMIT, "account/" + operator.account());
        if (counted.tell()) {
            events.publishEvent(new RevealsExceeded(operator.loginName(), operator.displayName(), now));
        }
        long seconds = Duration.between(now, counted.again()).toSeconds();
        throw new RevealLimitReached(ALLOWED, Math.clamp((seconds + 59) / 60, 1, WINDOW.toMinutes()));
    }

    /** Who met the limit within the last hour, newest first. */
    @PreAuthorize("hasAuthority('READ_AUDIT')")
    @Transactional(readOnly = true)
    public List<RevealsExceeded> exceeded() {
        return table.exceededSince(clock.instant().minus(WINDOW));
    }

    private Counted count(Operator operator, Instant now) {
        if (table.take(operator, now)) {
            return new Counted(null, false);
        }
        boolean first = table.markExceeded(operator.loginName(), now);
        if (first) {
            audit.record("REVEAL_LIMIT_REACHED", "account:" + operator.loginName(), String.valueOf(ALLOWED));
        }
        return new Counted(table.oldest(operator.loginName(), now).plus(WINDOW), first);
    }

    /**
     * @param again when the next reveal is free; null when this one was
     * @param tell whether supervisors do not know yet
     */
    private record Counted(@Nullable Instant again, boolean tell) {}
}
