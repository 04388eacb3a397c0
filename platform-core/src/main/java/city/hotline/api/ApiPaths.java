package city.hotline.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What belongs to the API: /api and everything below it, error dispatches of such requests included. */
final class ApiPaths {
    private static final String ROOT = "/api";

    private ApiPaths() {}

    static boolean covers(HttpServletRequest request) {
        return covers(asked(request));
    }

    static boolean covers(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    /** The path that the client asked for, still encoded and without its query. */
    static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }
}
