package city.hotline.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * A login page that lay open longer than its session, or one that is not ours, is answered with a fresh login page: the
 * token it sent is worth nothing. Every other request with a wrong token is refused.
 */
class StaleLogin implements AccessDeniedHandler {
    static final ObjectPostProcessor<CsrfFilter> ANSWER = new ObjectPostProcessor<>() {
        @Override
        public <T extends CsrfFilter> T postProcess(T filter) {
            filter.setAccessDeniedHandler(new StaleLogin());
            return filter;
        }
    };

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (isLogin(request)) {
            response.sendRedirect(request.getContextPath() + "/" + LoginView.ROUTE + "?" + LoginView.STALE);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isLogin(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/" + LoginView.ROUTE) || path.equals("/" + SecondStepView.ROUTE);
    }
}
