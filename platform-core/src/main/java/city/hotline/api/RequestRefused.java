package city.hotline.api;

import city.hotline.foundation.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The request itself is wrong, whatever the business says: its form, its parameters, its credential. */
final class RequestRefused extends Refusal {
    private static final Logger LOG = LoggerFactory.getLogger(RequestRefused.class);

    private RequestRefused(Kind kind, String code, Object... facts) {
        super(kind, code, facts);
    }

    static RequestRefused malformed(String code, Object... facts) {
        return new RequestRefused(Kind.MALFORMED, code, facts);
    }

    static RequestRefused invalid(String code, Object... facts) {
        return new RequestRefused(Kind.INVALID, code, facts);
    }

    static RequestRefused unauthenticated() {
        return new RequestRefused(Kind.UNAUTHENTICATED, "TOKEN_MISSING");
    }

    static RequestRefused forbidden() {
        return new RequestRefused(Kind.FORBIDDEN, "FORBIDDEN");
    }

    static RequestRefused tooLarge() {
        return new RequestRefused(Kind.TOO_LARGE, "BODY_TOO_LARGE", BodyLimit.MOST / 1024);
    }

    /** @param failure for want of a database; its name stands in the log */
    static RequestRefused busy(Throwable failure) {
        LOG.warn(
                "request refused: no database for it, cause={}",
                failure.getClass().getSimpleName());
        return new RequestRefused(Kind.UNAVAILABLE, "BUSY");
    }
}
