package city.hotline.ui.security;

import city.hotline.foundation.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the login with the reason: wrong, the same for an unknown user; or locked, with the minutes left. */
class LoginFailure implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/" + LoginView.ROUTE + "?" + reason(exception));
    }

    private static String reason(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof Refusal refusal && refusal.kind() == Refusal.Kind.LIMITED) {
                return LoginView.LOCKED + "=" + minutes(refusal);
            }
        }
        return LoginView.WRONG;
    }

    private static long minutes(Refusal refusal) {
        return refusal.facts().stream()
                .filter(Number.class::isInstance)
                .mapToLong(fact -> ((Number) fact).longValue())
                .findFirst()
                .orElse(1);
    }
}
