package city.hotline.access;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.RefusalWriter;
import city.hotline.foundation.SecurityEvents;
import city.hotline.tenancy.Tenants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a program in by {@code Authorization: Bearer <API token>}, for this one request; a session is neither made nor
 * used. A request without the header goes on as it came; one with a token that is no good is answered here. Stands in a
 * security chain before {@link AccountGuard}, and runs nowhere else.
 */
@Component
public class TokenAuthenticationFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(TokenAuthenticationFilter.class);

    private final ApiTokens tokens;
    private final Tenants tenants;
    private final RefusalWriter refusals;
    private final SecurityEvents events;
    private final SecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();

    TokenAuthenticationFilter(ApiTokens tokens, Tenants tenants, RefusalWriter refusals, SecurityEvents events) {
        this.events = events;
        this.tokens = tokens;
        this.tenants = tenants;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> shown = TokenText.shownIn(request);
        try {
            if (shown.isPresent()) {
                admit(operatorOf(shown.get()), request, response);
            }
        } catch (TokenInvalid refusal) {
            LOG.info("security token-refused code={}", refusal.code());
            refuse(refusal, request, response);
            return;
        } catch (TenantMismatch refusal) {
            events.refused(SecurityEvents.Kind.TENANT_MISMATCH, request.getRequestURI());
            refuse(refusal, request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private Operator operatorOf(String shown) {
        TokenText text = TokenText.parse(shown).orElseThrow(TokenInvalid::new);
        if (!text.tenant().equals(tenants.current().id())) {
            throw new TenantMismatch();
        }
        return tokens.operatorOf(text).orElseThrow(TokenInvalid::new);
    }

    private void admit(Operator operator, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(CurrentOperator.authentication(operator));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        refusals.write(request, response, refusal);
    }
}
