package city.hotline.followup;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.cases.CaseId;
import city.hotline.outbox.OutboxConsumer;
import city.hotline.outbox.OutboxEntry;
import city.hotline.tenancy.Tenants;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Makes a plan for each round that is done, by the rules of that moment, and closes what they ask nobody about. It comes by the
 * outbox; until then, and wherever the rules are not for a case, it stands in the list of calls as it always did.
 */
@Component
class FollowUpPlanner implements OutboxConsumer {
    static final String TOPIC = "followup.plan";
    private static final int MOST = 50;

    private final FollowUpPlans plans;
    private final Tenants tenants;

    FollowUpPlanner(FollowUpPlans plans, Tenants tenants) {
        this.plans = plans;
        this.tenants = tenants;
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
    public int most() {
        return MOST;
    }

    @Override
    public Map<Long, String> deliver(List<OutboxEntry> batch) {
        List<CaseId> ids =
                batch.stream().map(entry -> new CaseId(entry.subject())).toList();
        return CurrentOperator.runAs(SystemOperator.of(tenants.current().id(), "followup", Role.OPERATOR), () -> {
            plans.lookAt(ids);
            return Map.of();
        });
    }
}
