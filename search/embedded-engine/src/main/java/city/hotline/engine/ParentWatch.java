package city.hotline.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Notices the end of the process that holds the other end of this process's standard input, however it ended: the
 * operating system closes the pipe of a killed process too.
 */
final class ParentWatch {
    private final CountDownLatch ended = new CountDownLatch(1);

    private ParentWatch() {}

    static ParentWatch onStandardInput() {
        ParentWatch watch = new ParentWatch();
        Thread.ofPlatform().daemon().name("parent-watch").start(watch::read);
        return watch;
    }

    /** Does {@code act} when the parent has ended, or at once when it has ended already. */
    void endWith(Runnable act) {
        Thread.ofPlatform().name("parent-end").start(() -> {
            if (awaitEnd(Duration.ofDays(10_000))) {
                act.run();
            }
        });
    }

    /** True when the parent ended within {@code patience}. */
    boolean awaitEnd(Duration patience) {
        try {
            return ended.await(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void read() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            // A broken pipe has nobody at its other end either.
        }
        ended.countDown();
    }
}
