package city.hotline.ui.security;

import city.hotline.access.SecondStepNeeded;
import city.hotline.foundation.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Leads on to the second step when the password was right and is not enough; else back, with the reason: wrong, the same
 * for an unknown user; locked, with the minutes left; a code that is wrong or used up; or too late.
 */
class LoginFailure implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        if (exception instanceof SecondStepNeeded needed) {
            needed.pending().begin(request);
        }
        response.sendRedirect(request.getContextPath() + "/" + next(exception));
    }

    private static String next(AuthenticationException exception) {
        if (exception instanceof SecondStepNeeded) {
            return SecondStepView.ROUTE;
        }
        return refusal(exception).map(LoginFailure::next).orElse(LoginView.ROUTE + "?" + LoginView.WRONG);
    }

    private static String next(Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.LIMITED) {
            return LoginView.ROUTE + "?" + LoginView.LOCKED + "=" + minutes(refusal);
        }
        String why = SecondStepView.WHY.get(refusal.code());
        if (why != null) {
            return SecondStepView.ROUTE + "?" + why;
        }
        boolean late = refusal.code().equals("LOGIN_EXPIRED");
        return LoginView.ROUTE + "?" + (late ? LoginView.STALE : LoginView.WRONG);
    }

    private static Optional<Refusal> refusal(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    private static long minutes(Refusal refusal) {
        return refusal.facts().stream()
                .filter(Number.class::isInstance)
                .mapToLong(fact -> ((Number) fact).longValue())
                .findFirst()
                .orElse(1);
    }
}
