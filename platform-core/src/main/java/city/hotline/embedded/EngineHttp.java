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
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(MILLISECONDS);
            connection.setReadTimeout(MILLISECONDS);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status == HttpURLConnection.HTTP_OK;
        } catch (IOException silent) {
            return false;
        }
    }
}
