package city.hotline.ui.security;

import city.hotline.ui.shell.ScreensProperties;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.core.GrantedAuthorityDefaults;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who comes to the screens, and what their browsers are told to refuse. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScreensProperties.class)
class ScreensSecurity {
    /** After the chain of the API, which takes /api/** before it gets here. */
    static final int ORDER = 100;

    private static final String NO_DEVICES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    private static final String[] OPEN = {"/actuator/health/**", "/boling.css", "/boling/**", "/favicon.ico"};

    @Bean
    @Order(ORDER)
    SecurityFilterChain screens(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers(OPEN).permitAll())
                .formLogin(form -> form.failureHandler(new LoginFailure()))
                .headers(ScreensSecurity::headers)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class, "/" + LoginView.ROUTE))
                .build();
    }

    /** Views name permissions as they are: {@code @RolesAllowed("READ_CASES")}. */
    @Bean
    static GrantedAuthorityDefaults permissionsWithoutPrefix() {
        return new GrantedAuthorityDefaults("");
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.forOthers()))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES));
    }
}
