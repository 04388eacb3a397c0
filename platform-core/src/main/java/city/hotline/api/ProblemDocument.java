package city.hotline.api;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentences;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** A refusal as problem details (RFC 9457) with a stable code, a sentence in Chinese and in English, and a trace id. */
final class ProblemDocument {
    private static final int LONGEST_INSTANCE = 200;

    private ProblemDocument() {}

    static HttpStatus status(Refusal refusal) {
        return refusal instanceof HttpRefused http ? http.status() : status(refusal.kind());
    }

    /**
     * @param path of the request, still encoded and without its query
     * @return the members of RFC 9457, then {@code code}, {@code traceId} and, where fields are wrong, {@code errors}, in
     *     the order in which people read them
     */
    static Map<String, Object> of(Refusal refusal, String path, String traceId) {
        HttpStatus status = status(refusal);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:boling:problem:" + refusal.code());
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("code", refusal.code());
        body.put("detail", bilingual(refusal));
        body.put("instance", path.length() > LONGEST_INSTANCE ? path.substring(0, LONGEST_INSTANCE) : path);
        body.put("traceId", traceId);
        if (refusal instanceof FieldsRefused several) {
            body.put("errors", errors(several));
        }
        return body;
    }

    private static List<Map<String, String>> errors(FieldsRefused refused) {
        return refused.fields().stream().map(ProblemDocument::error).toList();
    }

    private static Map<String, String> error(FieldRefusal field) {
        Map<String, String> error = new LinkedHashMap<>();
        error.put("path", field.path());
        error.put("code", field.refusal().code());
        error.put("detail", bilingual(field.refusal()));
        return error;
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    private static String bilingual(Refusal refusal) {
        return Sentences.of(refusal, Locale.CHINA) + " " + Sentences.of(refusal, Locale.ENGLISH);
    }
}
