package city.hotline.ui.browser;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** Where the application of this JVM's tests listens. */
@Component
class ListeningPort implements ApplicationListener<WebServerInitializedEvent> {
    private static volatile int port;

    static int port() {
        if (port == 0) {
            throw new IllegalStateException("the test class is not a @ScreenTest");
        }
        return port;
    }

    @Override
    public void onApplicationEvent(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }
}
