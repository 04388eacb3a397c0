package city.hotline.ui.citizen;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What guards the pages of whoever has a link: before the chain of the screens, and with nothing of a login. */
@Configuration(proxyBeanMethods = false)
class CitizenSecurity {
    private static final int BEFORE_SCREENS = 90;
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; " + "base-uri 'none'; frame-ancestors 'none'";

    /**
     * Forged requests have nothing to ride on: no cookie is set or read, and whoever could forge one knows the token. The
     * token stays off other sites by the referrer policy.
     */
    @Bean
    @Order(BEFORE_SCREENS)
    SecurityFilterChain citizens(HttpSecurity http) {
        return http.securityMatcher(
                        EvaluationPage.PATH + "/**",
                        ChoicePage.PATH + "/**",
                        CertificatePage.PATH + "/**",
                        ReferencePage.PATH + "/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }
}
