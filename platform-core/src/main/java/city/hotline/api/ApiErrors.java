package city.hotline.api;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.RefusalWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Whatever a controller throws becomes one problem document; nothing of the inside is shown. */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
class ApiErrors {
    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private final RefusalWriter refusals;

    ApiErrors(RefusalWriter refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler
    void on(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        refusals.write(request, response, refusal(failure));
    }

    private static Refusal refusal(Exception failure) {
        return switch (failure) {
            case Refusal refusal -> refusal;
            case HttpMessageNotReadableException unreadable -> JsonRefusals.of(unreadable);
            case MissingRequestHeaderException missing ->
                RequestRefused.malformed("HEADER_MISSING", missing.getHeaderName());
            case MethodArgumentTypeMismatchException mismatch ->
                RequestRefused.malformed("PARAMETER_WRONG", mismatch.getName());
            case AccessDeniedException denied -> RequestRefused.forbidden();
            case AuthenticationException unauthenticated -> RequestRefused.unauthenticated();
            case ErrorResponse error -> HttpRefused.with(error.getStatusCode().value());
            default -> unexpected(failure);
        };
    }

    private static Refusal unexpected(Exception failure) {
        LOG.error("request failed", failure);
        return HttpRefused.with(500);
    }
}
