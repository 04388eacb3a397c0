package city.hotline.outbox;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.stereotype.Component;

/** What operations watches, where there is something that collects measures. */
@Component
@ConditionalOnClass(MeterBinder.class)
class OutboxMeters implements MeterBinder {
    private final Drainer drainer;
    private final Tally tally;

    OutboxMeters(Drainer drainer, Turns turns) {
        this.drainer = drainer;
        this.tally = turns.tally();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("hotline.outbox.waiting", drainer, Drainer::waiting)
                .description("cities and topics that had work when this process looked last")
                .register(registry);
        count(registry, "delivered", "entries that were handed over or overtaken", Tally::allDelivered);
        count(registry, "refused", "refusals of entries, each to be tried again or given up", Tally::allRefused);
        count(registry, "buried", "entries that were given up", Tally::allBuried);
    }

    private void count(MeterRegistry registry, String name, String what, ToLong figure) {
        FunctionCounter.builder("hotline.outbox." + name, tally, counted -> (double) figure.of(counted))
                .description(what)
                .register(registry);
    }

    private interface ToLong {
        long of(Tally tally);
    }
}
