package city.hotline.api;

import city.hotline.cases.CaseUnknown;
import city.hotline.foundation.DatabaseAway;
import city.hotline.foundation.Refusal;
import city.hotline.foundation.RefusalWriter;
import city.hotline.foundation.SecurityEvents;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Whatever goes wrong under /api/ once the filters are passed, in a controller or for want of one, becomes one problem
 * document; nothing of the inside is shown.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors implements HandlerExceptionResolver {
    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private final RefusalWriter refusals;
    private final SecurityEvents events;

    ApiErrors(RefusalWriter refusals, SecurityEvents events) {
        this.refusals = refusals;
        this.events = events;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!ApiPaths.covers(request)) {
            return null;
        }
        try {
            write(request, response, failure);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Exception failure) throws IOException {
        if (failure instanceof CaseUnknown) {
            // Whether another city has this id is not asked: the answer must not even take another time.
            events.refused(SecurityEvents.Kind.FOREIGN_ID, request.getRequestURI());
        }
        if (failure instanceof ErrorResponse error) {
            error.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        refusals.write(request, response, refusal(failure));
    }

    private static Refusal refusal(Exception failure) {
        return switch (failure) {
            case Refusal refusal -> refusal;
            case HttpMessageNotReadableException unreadable -> JsonRefusals.of(unreadable);
            case InvalidParameterException undecodable -> HttpRefused.with(400);
            case RequestRejectedException unreadable -> HttpRefused.with(400);
            case AccessDeniedException denied -> RequestRefused.forbidden();
            case AuthenticationException unauthenticated -> RequestRefused.unauthenticated();
            case ErrorResponse error -> HttpRefused.with(error.getStatusCode().value());
            case Exception away when DatabaseAway.caused(away) -> RequestRefused.busy(away);
            default -> unexpected(failure);
        };
    }

    private static Refusal unexpected(Exception failure) {
        LOG.error("request failed", failure);
        return HttpRefused.with(500);
    }
}
