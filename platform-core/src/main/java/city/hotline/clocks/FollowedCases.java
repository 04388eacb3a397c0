package city.hotline.clocks;

import city.hotline.cases.CaseId;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The cases that a transaction took steps of. Their deadlines are written once, when it commits and with it: however many
 * steps and cases there were, that is a question or two, and it comes before the audit trail takes its lock.
 */
final class FollowedCases implements TransactionSynchronization {
    private final DeadlineBook book;
    private final Map<CaseId, Instant> steps = new LinkedHashMap<>();
    private final Set<CaseId> opened = new HashSet<>();

    private FollowedCases(DeadlineBook book) {
        this.book = book;
    }

    static FollowedCases ofTransaction(DeadlineBook book) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(FollowedCases.class::isInstance)
                .map(FollowedCases.class::cast)
                .findFirst()
                .orElseGet(() -> registered(new FollowedCases(book)));
    }

    private static FollowedCases registered(FollowedCases cases) {
        TransactionSynchronizationManager.registerSynchronization(cases);
        return cases;
    }

    void add(CaseId id, Instant at) {
        steps.merge(id, at, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** As {@link #add}, for a case that has no deadlines yet. */
    void addOpened(CaseId id, Instant at) {
        opened.add(id);
        add(id, at);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1_000;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (!steps.isEmpty()) {
            Instant last = steps.values().stream().max(Instant::compareTo).orElseThrow();
            book.keep(steps.keySet(), opened, Why.MOVED, last);
        }
    }
}
