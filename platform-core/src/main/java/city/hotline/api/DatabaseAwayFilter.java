package city.hotline.api;

import city.hotline.foundation.DatabaseAway;
import city.hotline.foundation.RefusalWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers for the filters, who look up hosts, sessions and tokens, when there is no database to look into. The container's
 * own way, an error dispatch, would go through all of them again and wait again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DatabaseAwayFilter extends OncePerRequestFilter {
    private final RefusalWriter refusals;

    DatabaseAwayFilter(RefusalWriter refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failed) {
            if (!DatabaseAway.caused(failed)) {
                throw failed;
            }
            refusals.write(request, response, RequestRefused.busy(failed));
        }
    }
}
