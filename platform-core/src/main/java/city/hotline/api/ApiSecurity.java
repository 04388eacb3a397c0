package city.hotline.api;

import city.hotline.access.TokenAuthenticationFilter;
import city.hotline.foundation.RefusalWriter;
import city.hotline.tenancy.Tenants;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who comes to the API: programs with a token, request by request. Sessions and their cookies mean nothing here. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(ApiProperties.class)
class ApiSecurity {
    private static final String[] OPEN = {
        "/api/openapi.json", "/api/openapi.yaml", "/api/openapi.json.yaml", "/api/docs", "/api/docs/*"
    };

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain api(
            HttpSecurity http,
            TokenAuthenticationFilter tokens,
            Tenants tenants,
            ApiProperties properties,
            RefusalWriter refusals)
            throws Exception {
        return http.securityMatcher(ApiPaths::covers)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(ApiSecurity::headers)
                .exceptionHandling(failures -> refuse(failures, refusals))
                .authorizeHttpRequests(ApiSecurity::admit)
                .addFilterBefore(tokens, AnonymousAuthenticationFilter.class)
                .addFilterBefore(new TenantShares(tenants, properties, refusals), TokenAuthenticationFilter.class)
                .addFilterAfter(new BodyLimit(refusals), AuthorizationFilter.class)
                .build();
    }

    /** Paths with {@code //}, {@code ..}, {@code ;} or control characters, however they are encoded; everywhere. */
    @Bean
    RequestRejectedHandler rejectedRequests(RefusalWriter refusals) {
        return (request, response, rejected) -> refusals.write(request, response, HttpRefused.with(400));
    }

    /** Telephone exchange and message gateway show a signature instead of a token; their controllers check it. */
    private static void admit(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(HttpMethod.GET, OPEN)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, OPEN)
                .permitAll()
                .requestMatchers(HttpMethod.POST, TelephonyApi.EVENTS, MessagesApi.INBOUND, MessagesApi.WECHAT)
                .permitAll()
                .requestMatchers("/error")
                .permitAll()
                .anyRequest()
                .authenticated();
    }

    private static void refuse(ExceptionHandlingConfigurer<HttpSecurity> failures, RefusalWriter refusals) {
        failures.authenticationEntryPoint((request, response, nobody) -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                    refusals.write(request, response, RequestRefused.unauthenticated());
                })
                .accessDeniedHandler(
                        (request, response, denied) -> refusals.write(request, response, RequestRefused.forbidden()));
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
    }
}
