package city.hotline.access;

import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** A security chain with this room's filters, as the rooms with screens and API build theirs, in front of one page. */
final class Door {
    private final Tenants tenants;
    private final Filter chain;
    private final AtomicReference<Operator> seen = new AtomicReference<>();

    Door(HttpSecurity http, Tenants tenants, TokenAuthenticationFilter tokens, AccountGuard guard, SecondStep step) {
        this.tenants = tenants;
        SecondStepFilter codes = new SecondStepFilter(step, "/login/code");
        codes.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        codes.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        codes.setAuthenticationFailureHandler((request, response, refused) -> response.sendRedirect(
                "/refused?" + ((LoginRefused) refused).refusal().code()));
        this.chain = new FilterChainProxy(http.csrf(csrf -> csrf.disable())
                .formLogin(form -> form.failureHandler(Door::failed))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterAfter(codes, UsernamePasswordAuthenticationFilter.class)
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

    Answer code(TenantId city, MockHttpSession session, String code) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login/code");
        request.setParameter("code", code);
        request.setSession(session);
        return pass(city, request);
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

    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof SecondStepNeeded needed) {
            needed.pending().begin(request);
        }
        response.sendRedirect("/refused");
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
