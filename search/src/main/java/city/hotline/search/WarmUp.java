package city.hotline.search;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.foundation.HotlineProperties;
import city.hotline.foundation.ProcessRole;
import city.hotline.learning.Embeddings;
import city.hotline.tenancy.Tenant;
import city.hotline.tenancy.TenantDirectory;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.Tenants;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks every finder something in each city as soon as the process serves operators, so that what is loaded and compiled at
 * the first question does not make the first citizen's question a slow one. It goes past the breaker: what a cold finder
 * takes, or fails in, says nothing about the engine. Other rooms hear of each city by {@link CityWarmingUp}.
 */
@Component
@ConditionalOnWebApplication
class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final Question QUESTION = Question.of("家里水管漏水，路灯也不亮");
    private static final int LIMIT = 4;

    private final List<Finder> finders;
    private final Embeddings embeddings;
    private final Soughts soughts;
    private final TenantDirectory directory;
    private final Tenants tenants;
    private final TransactionTemplate reading;
    private final ApplicationEventPublisher events;
    private final Duration longest;
    private final boolean wanted;

    WarmUp(
            List<Finder> finders,
            Embeddings embeddings,
            Soughts soughts,
            TenantDirectory directory,
            Tenants tenants,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            DoorProperties properties,
            HotlineProperties process) {
        this.finders = List.copyOf(finders);
        this.embeddings = embeddings;
        this.soughts = soughts;
        this.directory = directory;
        this.tenants = tenants;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.events = events;
        this.longest = properties.warmUp();
        this.wanted = longest.isPositive() && process.plays(ProcessRole.OPERATOR);
    }

    /** Nobody waits for it: the process is ready already. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (wanted) {
            Thread.ofPlatform().daemon().name("search-warm-up").start(this::warmUp);
        }
    }

    /** What takes longest comes last: somebody may be typing already. */
    private void warmUp() {
        long began = System.nanoTime();
        quietly("model", () -> embeddings.of(QUESTION.text()));
        inEachCity(began, city -> finders.forEach(finder -> in(city, () -> ask(finder))));
        inEachCity(began, city -> in(city, () -> events.publishEvent(new CityWarmingUp())));
        LOG.info("search warmed up: ms={}", (System.nanoTime() - began) / 1_000_000);
    }

    private void inEachCity(long began, Consumer<Tenant> work) {
        directory.all().stream()
                .filter(tenant ->
                        tenant.kind() == TenantKind.CITY && tenant.state().serves())
                .takeWhile(city -> System.nanoTime() - began < longest.toNanos())
                .forEach(work);
    }

    private void ask(Finder finder) {
        reading.executeWithoutResult(status -> finder.answers(soughts.of(QUESTION, LIMIT)));
    }

    private void in(Tenant city, Runnable work) {
        Operator system = SystemOperator.of(city.id(), "warm-up", Role.OPERATOR);
        quietly(
                city.id().code(),
                () -> tenants.runAs(
                        city.id(),
                        () -> CurrentOperator.runAs(system, () -> {
                            work.run();
                            return city;
                        })));
    }

    /** Whoever asks in earnest meets the same trouble and says so. */
    private static void quietly(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException cold) {
            LOG.debug(
                    "search not warmed up: what={} cause={}",
                    what,
                    cold.getClass().getSimpleName());
        }
    }
}
