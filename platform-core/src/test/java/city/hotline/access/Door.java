package city.hotline.access;

import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** A security chain with this room's filters, as the rooms with screens and API build theirs, in front of one page. */
final class Door {
    private final Tenants tenants;
    private final Filter chain;
    private final AtomicReference<Operator> seen = new AtomicReference<>();

    Door(HttpSecurity http, Tenants tenants, TokenAuthenticationFilter tokens, AccountGuard guard) {
        this.tenants = tenants;
        this.chain = new FilterChainProxy(http.csrf(csrf -> csrf.disable())
                .formLogin(Customizer.withDefaults())
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterBefore(tokens, AnonymousAuthenticationFilter.class)
                .addFilterAfter(guard, TokenAuthenticationFilter.class)
                .build());
    }

    MockHttpSession login(TenantId city, String name, String password, MockHttpSession session) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
        request.setParameter("username", name);
        request.setParameter("password", password);
        request.setSession(session);
        pass(city, request);
        return (MockHttpSession) request.getSession(false);
    }

    MockHttpSession login(TenantId city, String name, String password) {
        return login(city, name, password, new MockHttpSession());
    }

    Answer get(TenantId city, MockHttpSession session, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setSession(session);
        return pass(city, request);
    }

    Answer getWithHeader(TenantId city, String authorization) {
        return getWithHeader(city, null, authorization);
    }

    /** @param session null: none */
    Answer getWithHeader(TenantId city, MockHttpSession session, String authorization) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/cases");
        request.setSession(session);
        request.addHeader("Authorization", authorization);
        return pass(city, request);
    }

    private Answer pass(TenantId city, MockHttpServletRequest request) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        seen.set(null);
        tenants.runAs(city, () -> {
            try {
                chain.doFilter(request, response, (asked, answer) -> seen.set(CurrentOperator.require()));
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
        return new Answer(request, response, seen.get());
    }

    /** @param operator whom the page saw; null when the request did not get there */
    record Answer(MockHttpServletRequest request, MockHttpServletResponse response, Operator operator) {
        boolean isSentToLogin() {
            return operator == null
                    && response.getStatus() == 302
                    && String.valueOf(response.getRedirectedUrl()).endsWith("/login");
        }

        String body() {
            return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        }
    }
}
