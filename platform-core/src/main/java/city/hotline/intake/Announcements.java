package city.hotline.intake;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells listeners what happened once it is committed, in the same thread and so for the same tenant and in order; what is
 * rolled back is never told. The finished transaction is put aside meanwhile, so that a listener may begin its own. A
 * listener that fails does not turn a committed report into a failed one.
 */
@Component
class Announcements {
    private static final Logger log = LoggerFactory.getLogger(Announcements.class);

    private final ApplicationEventPublisher events;
    private final TransactionTemplate aside;

    Announcements(ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.events = events;
        this.aside = new TransactionTemplate(transactions);
        this.aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    /** @throws IllegalStateException outside a transaction */
    void afterCommit(List<Object> news) {
        if (news.isEmpty()) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                aside.executeWithoutResult(status -> news.forEach(Announcements.this::tell));
            }
        });
    }

    private void tell(Object event) {
        try {
            events.publishEvent(event);
        } catch (RuntimeException e) {
            log.warn("A listener of {} failed", event.getClass().getSimpleName(), e);
        }
    }
}
