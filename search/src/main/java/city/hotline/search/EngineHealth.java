package city.hotline.search;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Whether the search engine answers, as far as this process has seen; it tells when that changes. */
@Component
class EngineHealth {
    private static final Logger LOG = LoggerFactory.getLogger(EngineHealth.class);

    private final ApplicationEventPublisher events;
    private final AtomicBoolean degraded = new AtomicBoolean();
    private final ReentrantLock telling = new ReentrantLock();

    EngineHealth(ApplicationEventPublisher events) {
        this.events = events;
    }

    boolean degraded() {
        return degraded.get();
    }

    /** Nobody waits for those who listen: they hear it on a thread of their own, and last what is true last. */
    void becomes(boolean now) {
        if (degraded.getAndSet(now) != now) {
            LOG.info("search {}", now ? "degraded: the database answers" : "restored: the engine answers");
            Thread.ofVirtual().name("search-health").start(this::tell);
        }
    }

    private void tell() {
        telling.lock();
        try {
            events.publishEvent(new SearchHealthChanged(degraded.get()));
        } finally {
            telling.unlock();
        }
    }
}
