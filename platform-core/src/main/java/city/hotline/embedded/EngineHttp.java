package city.hotline.embedded;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a node whether it is there. */
final class EngineHttp {
    private static final int MILLISECONDS = 2000;

    private EngineHttp() {}

    /** True when its root answers. */
    static boolean answers(String url) {
        return ask(url + "/", MILLISECONDS);
    }

    /**
     * Waits until the indexes that lie on the disk can be read; not for ever, since one that is broken must not keep the
     * others from being used.
     */
    static void awaitIndexes(String url) {
        ask(url + "/_cluster/health?wait_for_status=yellow&timeout=15s", 10 * MILLISECONDS);
    }

    private static boolean ask(String url, int milliseconds) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(MILLISECONDS);
            connection.setReadTimeout(milliseconds);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status == HttpURLConnection.HTTP_OK;
        } catch (IOException silent) {
            return false;
        }
    }
}
