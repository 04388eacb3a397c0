package city.hotline.foundation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers a web request with a refusal, from places that stand before any controller: filters and entry points. Its one
 * implementation is the API's mapper, so that a refusal reads the same wherever it was met.
 */
public interface RefusalWriter {
    /** Writes status, body and headers; a response that is already committed stays as it is. */
    void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException;
}
