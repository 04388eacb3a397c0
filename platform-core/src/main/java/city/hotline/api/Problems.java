package city.hotline.api;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.RefusalWriter;
import city.hotline.foundation.Sentences;
import city.hotline.foundation.TraceFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.ObjectMapper;

/** Says a refusal over HTTP: problem details (RFC 9457) to a program, a plain page to a browser. */
@Component
class Problems implements RefusalWriter {
    private static final int LONGEST_INSTANCE = 200;

    private final ObjectMapper json;

    Problems(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(status(refusal).value());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        boolean page = !request.getRequestURI().startsWith("/api/") && accepts(request, MediaType.TEXT_HTML_VALUE);
        response.setContentType(page ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        String traceId = TraceFilter.of(request);
        response.getWriter()
                .write(
                        page
                                ? page(refusal, traceId)
                                : json.writeValueAsString(body(refusal, request.getRequestURI(), traceId)));
    }

    private static HttpStatus status(Refusal refusal) {
        return refusal instanceof HttpRefused http ? http.status() : status(refusal.kind());
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

    /**
     * @param path of the request, still encoded and without its query
     * @return the members of RFC 9457, then {@code code} and {@code traceId}, in the order in which people read them
     */
    private static Map<String, Object> body(Refusal refusal, String path, String traceId) {
        HttpStatus status = status(refusal);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:boling:problem:" + refusal.code());
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("code", refusal.code());
        body.put("detail", bilingual(refusal));
        body.put("instance", path.length() > LONGEST_INSTANCE ? path.substring(0, LONGEST_INSTANCE) : path);
        body.put("traceId", traceId);
        return body;
    }

    private static String bilingual(Refusal refusal) {
        return Sentences.of(refusal, Locale.CHINA) + " " + Sentences.of(refusal, Locale.ENGLISH);
    }

    private static String page(Refusal refusal, String traceId) {
        return "<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>拨灵 Boling</title><h1>"
                + HtmlUtils.htmlEscape(Sentences.of(refusal, Locale.CHINA)) + "</h1><p lang=\"en\">"
                + HtmlUtils.htmlEscape(Sentences.of(refusal, Locale.ENGLISH)) + "</p><p><small>" + traceId
                + "</small></p></html>";
    }

    private static boolean accepts(HttpServletRequest request, String type) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains(type);
    }
}
