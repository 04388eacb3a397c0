package city.hotline.outbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Hears of every commit of this process that may have written. It stands alone, since the transactions need it first. */
@Component
class LocalCommits implements TransactionExecutionListener {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    void tell(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public void afterCommit(TransactionExecution committed, @Nullable Throwable failure) {
        if (failure == null && !committed.isReadOnly()) {
            listeners.forEach(Runnable::run);
        }
    }
}
