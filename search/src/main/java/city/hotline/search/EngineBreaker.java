package city.hotline.search;

import city.hotline.foundation.Refusal;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.security.access.AccessDeniedException;

/** When the engine is asked, and when it is left alone. */
final class EngineBreaker {
    private EngineBreaker() {}

    static CircuitBreaker of(DoorProperties properties) {
        return CircuitBreaker.of(
                "search",
                CircuitBreakerConfig.custom()
                        .slidingWindowType(SlidingWindowType.COUNT_BASED)
                        .slidingWindowSize(properties.window())
                        .minimumNumberOfCalls(properties.atLeast())
                        .failureRateThreshold(properties.failures())
                        .slowCallDurationThreshold(properties.slow())
                        .slowCallRateThreshold(properties.failures())
                        .waitDurationInOpenState(properties.rest())
                        .permittedNumberOfCallsInHalfOpenState(properties.trials())
                        .ignoreException(EngineBreaker::isNotTheEngines)
                        .build());
    }

    /** What says nothing about the engine: who asked may not, was interrupted, or found no room to wait. */
    static boolean isNotTheEngines(Throwable failure) {
        return failure instanceof Refusal
                || failure instanceof AccessDeniedException
                || failure instanceof InterruptedException
                || failure instanceof RejectedExecutionException;
    }
}
