package city.hotline.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The audit entries of one transaction: they wait for its commit, because sealing holds a lock that others wait for. */
final class PendingEntries implements TransactionSynchronization {
    private static final Logger LOG = LoggerFactory.getLogger(PendingEntries.class);

    private final Consumer<List<AuditEntry>> writer;
    private final List<AuditEntry> waiting = new ArrayList<>();
    private boolean committing;

    private PendingEntries(Consumer<List<AuditEntry>> writer) {
        this.writer = writer;
    }

    static PendingEntries ofTransaction(Consumer<List<AuditEntry>> writer) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PendingEntries.class::isInstance)
                .map(PendingEntries.class::cast)
                .findFirst()
                .orElseGet(() -> registered(new PendingEntries(writer)));
    }

    private static PendingEntries registered(PendingEntries entries) {
        TransactionSynchronizationManager.registerSynchronization(entries);
        return entries;
    }

    void add(AuditEntry entry) {
        waiting.add(entry);
        if (committing) {
            write();
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        committing = true;
        write();
    }

    /** A listener that records for the first time while the transaction already commits comes too late. */
    @Override
    public void afterCompletion(int status) {
        if (status == STATUS_COMMITTED && !waiting.isEmpty()) {
            LOG.error("audit entries lost count={}", waiting.size());
        }
    }

    private void write() {
        List<AuditEntry> entries = List.copyOf(waiting);
        waiting.clear();
        writer.accept(entries);
    }
}
