package city.hotline.credit;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.outbox.OutboxConsumer;
import city.hotline.outbox.OutboxEntry;
import city.hotline.providers.ProviderId;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks again how a provider stands when one of its records stops counting; the outbox has an entry for that instant. */
@Component
class Lapses implements OutboxConsumer {
    static final String TOPIC = "credit.lapse";

    private final Sentencing sentencing;
    private final Tenants tenants;
    private final Clock clock;

    Lapses(Sentencing sentencing, Tenants tenants, Clock clock) {
        this.sentencing = sentencing;
        this.tenants = tenants;
        this.clock = clock;
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
        return CurrentOperator.runAs(SystemOperator.of(tenants.current().id(), "credit", Role.SUPERVISOR), () -> {
            batch.forEach(entry -> sentencing.recompute(new ProviderId(entry.subject()), clock.instant()));
            return Map.of();
        });
    }
}
