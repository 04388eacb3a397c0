package city.hotline.api;

import city.hotline.foundation.Refusal;
import org.springframework.http.HttpStatus;

/** What HTTP itself refuses: an unknown path, a wrong method or media type, and our own failure. */
final class HttpRefused extends Refusal {
    private final HttpStatus status;

    private HttpRefused(HttpStatus status, String code, Object... facts) {
        super(Kind.MALFORMED, code, facts);
        this.status = status;
    }

    /** @param status any HTTP error status; one without a sentence of its own is said as a bad request or our failure */
    static HttpRefused with(int status) {
        return switch (status) {
            case 404 -> new HttpRefused(HttpStatus.NOT_FOUND, "NOT_FOUND");
            case 405 -> new HttpRefused(HttpStatus.METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED");
            case 406 -> new HttpRefused(HttpStatus.NOT_ACCEPTABLE, "NOT_ACCEPTABLE");
            case 413 -> new HttpRefused(HttpStatus.CONTENT_TOO_LARGE, "BODY_TOO_LARGE", BodyLimit.MOST / 1024);
            case 415 -> new HttpRefused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "MEDIA_TYPE_UNSUPPORTED");
            default ->
                status < 500
                        ? new HttpRefused(HttpStatus.BAD_REQUEST, "REQUEST_MALFORMED")
                        : new HttpRefused(HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL");
        };
    }

    HttpStatus status() {
        return status;
    }
}
