package city.hotline.ui.browser;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where the application of this JVM's tests listens: the one that was started last and still runs. */
@Component
class ListeningPort {
    private static final Deque<Integer> PORTS = new ConcurrentLinkedDeque<>();

    private volatile int own;

    static int port() {
        Integer last = PORTS.peekFirst();
        if (last == null) {
            throw new IllegalStateException("the test class is not a @ScreenTest");
        }
        return last;
    }

    @EventListener
    void started(WebServerInitializedEvent event) {
        own = event.getWebServer().getPort();
        PORTS.addFirst(own);
    }

    @EventListener(ContextClosedEvent.class)
    void stopped() {
        PORTS.remove(own);
    }
}
