package city.hotline.api;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What one tenant has of the API in this process, and what of it is left. */
final class Allowance {
    /** More than these do not wait: waiting requests hold threads of the web server. */
    private static final int WAITING = 64;

    private final Bucket requests;
    private final Semaphore flying;
    private final Semaphore waiting = new Semaphore(WAITING);
    private final Duration patience;

    Allowance(int requestsPerSecond, int burst, int inFlight, Duration patience) {
        this.requests = Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(requestsPerSecond, Duration.ofSeconds(1)))
                .build();
        this.flying = new Semaphore(inFlight, true);
        this.patience = patience;
    }

    /**
     * Takes room for one request; {@link #leave} gives it back.
     *
     * @return empty when there was room; else when to try again
     */
    Optional<Duration> enter() {
        ConsumptionProbe probe = requests.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            return Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
        return fly() ? Optional.empty() : Optional.of(Duration.ofSeconds(1));
    }

    void leave() {
        flying.release();
    }

    private boolean fly() {
        return flying.tryAcquire() || (waiting.tryAcquire() && waited());
    }

    private boolean waited() {
        try {
            return flying.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.release();
        }
    }
}
