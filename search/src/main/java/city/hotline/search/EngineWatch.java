package city.hotline.search;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tries the engine while it does not answer, so that it is asked again without anybody's doing. */
@Component
class EngineWatch {
    private final GuardedEngine engine;
    private final EngineHealth health;
    private final AtomicBoolean trying = new AtomicBoolean();

    EngineWatch(GuardedEngine engine, EngineHealth health) {
        this.engine = engine;
        this.health = health;
    }

    /** It may take as long as a question does, so it keeps off the threads of the schedules. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void look() {
        if (health.degraded() && trying.compareAndSet(false, true)) {
            Thread.ofVirtual().name("search-probe").start(() -> {
                try {
                    engine.probe();
                } finally {
                    trying.set(false);
                }
            });
        }
    }
}
