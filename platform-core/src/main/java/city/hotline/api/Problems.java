package city.hotline.api;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.RefusalWriter;
import city.hotline.foundation.Sentences;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.ObjectMapper;

/** Says a refusal over HTTP: problem details to a program, a plain page to a browser. */
@Component
class Problems implements RefusalWriter {
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
        boolean page = !request.getRequestURI().startsWith("/api/") && accepts(request, MediaType.TEXT_HTML_VALUE);
        response.setContentType(page ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter().write(page ? page(refusal) : json.writeValueAsString(body(refusal)));
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

    private static Map<String, Object> body(Refusal refusal) {
        return Map.of(
                "status", status(refusal).value(),
                "code", refusal.code(),
                "detail", bilingual(refusal));
    }

    private static String bilingual(Refusal refusal) {
        return Sentences.of(refusal, Locale.CHINA) + " " + Sentences.of(refusal, Locale.ENGLISH);
    }

    private static String page(Refusal refusal) {
        return "<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>拨灵 Boling</title><h1>"
                + HtmlUtils.htmlEscape(Sentences.of(refusal, Locale.CHINA)) + "</h1><p lang=\"en\">"
                + HtmlUtils.htmlEscape(Sentences.of(refusal, Locale.ENGLISH)) + "</p></html>";
    }

    private static boolean accepts(HttpServletRequest request, String type) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains(type);
    }
}
