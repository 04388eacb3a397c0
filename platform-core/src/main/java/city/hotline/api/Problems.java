package city.hotline.api;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.RefusalWriter;
import city.hotline.foundation.Sentences;
import city.hotline.foundation.TraceFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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
        HttpStatus status = ProblemDocument.status(refusal);
        response.setStatus(status.value());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        if (refusal.retryAfter().isPositive()) {
            long seconds = refusal.retryAfter().plusMillis(999).toSeconds();
            response.setHeader("Retry-After", String.valueOf(seconds));
        }
        boolean page = !ApiPaths.covers(request) && accepts(request, MediaType.TEXT_HTML_VALUE);
        response.setContentType(page ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        String traceId = TraceFilter.of(request);
        response.getWriter().write(page ? page(refusal, traceId) : document(request, refusal, traceId));
    }

    private String document(HttpServletRequest request, Refusal refusal, String traceId) {
        return json.writeValueAsString(ProblemDocument.of(refusal, ApiPaths.asked(request), traceId));
    }

    static String page(Refusal refusal, String traceId) {
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
