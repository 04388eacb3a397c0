package city.hotline.search;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The search engine behind a circuit breaker and a time limit. What it does not answer in time is left to somebody else;
 * when that happens often it is not asked for a while, and then tried until it answers again.
 */
class GuardedEngine {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedEngine.class);

    private final @Nullable Finder engine;
    private final Tenants tenants;
    private final DoorProperties properties;
    private final EngineHealth health;
    private final CircuitBreaker breaker;
    private final Semaphore room;

    /** @param engine null where there is none: then everything is degraded for good */
    GuardedEngine(@Nullable Finder engine, Tenants tenants, DoorProperties properties, EngineHealth health) {
        this.engine = engine;
        this.tenants = tenants;
        this.properties = properties;
        this.health = health;
        this.breaker = EngineBreaker.of(properties);
        this.room = new Semaphore(properties.atOnce());
        health.becomes(engine == null);
    }

    /** What the engine says to the operator of the present work, or nothing when it does not say it in time. */
    <A> Optional<A> ask(Function<Finder, A> question) {
        if (engine == null) {
            return Optional.empty();
        }
        Finder asked = engine;
        TenantId city = tenants.current().id();
        Operator operator = CurrentOperator.require();
        // The thread that asks is a new one and belongs to nobody until it is told whose work it does.
        return guarded(() -> tenants.runAs(city, () -> CurrentOperator.runAs(operator, () -> question.apply(asked))));
    }

    /** Tries the engine; when it answers again everybody hears of it. */
    void probe() {
        if (engine == null) {
            return;
        }
        Finder asked = engine;
        Optional<Boolean> answered = guarded(() -> {
            asked.probe();
            return true;
        });
        if (answered.isPresent() && breaker.getState() == CircuitBreaker.State.CLOSED) {
            health.becomes(false);
        }
    }

    private <A> Optional<A> guarded(Callable<A> question) {
        try {
            return Optional.of(breaker.executeCallable(() -> inTime(question)));
        } catch (CallNotPermittedException open) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (Exception failure) {
            if (!EngineBreaker.isNotTheEngines(failure)) {
                // What engines complain of may quote the question.
                LOG.warn("search engine failed: {}", failure.getClass().getName());
                health.becomes(true);
            }
            return Optional.empty();
        }
    }

    private <A> A inTime(Callable<A> question) throws Exception {
        FutureTask<A> task = new FutureTask<>(question);
        start(task);
        try {
            return task.get(properties.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        } catch (TimeoutException | InterruptedException givenUp) {
            task.cancel(true);
            throw givenUp;
        }
    }

    /** Whoever hangs in spite of being interrupted keeps his place. */
    private void start(Runnable task) {
        if (!room.tryAcquire()) {
            throw new RejectedExecutionException("too many questions wait for the search engine");
        }
        Thread.ofVirtual().name("search-engine").start(() -> {
            try {
                task.run();
            } finally {
                room.release();
            }
        });
    }
}
