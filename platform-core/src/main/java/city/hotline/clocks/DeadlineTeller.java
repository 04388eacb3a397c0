package city.hotline.clocks;

import city.hotline.access.SystemOperator;
import city.hotline.cases.CaseDues;
import city.hotline.outbox.OutboxConsumer;
import city.hotline.outbox.OutboxEntry;
import city.hotline.tenancy.Tenants;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells people of deadlines when their rungs are due. The outbox holds an entry for the instant of each; whoever hands it
 * over claims the deadline and tells in one transaction, so that it is told once, by whichever process, and afterwards too
 * when none ran. A case is held before its deadlines, as a step of the case holds them, so that a case that is closed at the
 * same moment is closed first or told of first.
 */
@Component
class DeadlineTeller implements OutboxConsumer {
    static final String TOPIC = "clocks.deadline";
    private static final Logger LOG = LoggerFactory.getLogger(DeadlineTeller.class);

    private final DeadlineTable table;
    private final CaseDues cases;
    private final Tenants tenants;
    private final ApplicationEventPublisher events;

    DeadlineTeller(DeadlineTable table, CaseDues cases, Tenants tenants, ApplicationEventPublisher events) {
        this.table = table;
        this.cases = cases;
        this.tenants = tenants;
        this.events = events;
    }

    @Override
    public List<String> topics() {
        return List.of(TOPIC);
    }

    @Override
    public boolean schedules() {
        return true;
    }

    @Override
    public Map<Long, String> deliver(List<OutboxEntry> batch) {
        List<UUID> ids = batch.stream().map(OutboxEntry::subject).toList();
        cases.hold(table.casesOf(ids));
        table.climb(ids).forEach(this::tell);
        return Map.of();
    }

    private void tell(DeadlineTable.Climbed climbed) {
        for (Rung rung : Rung.values()) {
            boolean reached = rung.height() > climbed.stood() && rung.height() <= climbed.rung();
            if (reached && (rung != Rung.WARNING || climbed.rung() == rung.height())) {
                tell(climbed, rung);
            }
        }
    }

    private void tell(DeadlineTable.Climbed climbed, Rung rung) {
        String actor = SystemOperator.of(tenants.current().id(), "clocks").loginName();
        if (rung == Rung.WARNING) {
            cases.warned(climbed.caseId(), climbed.due());
        }
        cases.tell(climbed.caseId(), rung.told(), climbed.kind(), actor, climbed.at());
        events.publishEvent(new DeadlineTold(
                climbed.id(),
                climbed.caseId(),
                climbed.kind(),
                rung,
                rung.audience(climbed.kind()),
                climbed.due(),
                climbed.at()));
        LOG.info("deadline {} of case {} told: {} {}", climbed.id(), climbed.caseId(), climbed.kind(), rung);
    }
}
