package city.hotline.access;

import city.hotline.foundation.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Takes the login's second step from a form: the parameter {@code code}, posted to one path. The chain that adds it gives
 * it its handlers and its session strategy. It is no bean, so it runs nowhere else.
 */
public final class SecondStepFilter extends AbstractAuthenticationProcessingFilter {
    private static final int LONGEST_READ = 100;

    private final SecondStep step;

    /** @param path that the form is posted to */
    public SecondStepFilter(SecondStep step, String path) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path));
        this.step = step;
        setAuthenticationManager(known -> known);
    }

    /** @throws LoginRefused with the refusal inside */
    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        try {
            PendingLogin pending = PendingLogin.in(request.getSession(false)).orElseThrow(LoginExpired::new);
            Authentication admitted = step.complete(pending, code(request));
            PendingLogin.end(request.getSession());
            return admitted;
        } catch (Refusal refusal) {
            throw new LoginRefused(refusal);
        }
    }

    private static String code(HttpServletRequest request) {
        String code = Objects.requireNonNullElse(request.getParameter("code"), "");
        return code.length() > LONGEST_READ ? "" : code;
    }
}
