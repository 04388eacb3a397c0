package city.hotline.ui.security;

import city.hotline.access.AccountGuard;
import city.hotline.access.SecondStep;
import city.hotline.ui.shell.ScreensProperties;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.core.GrantedAuthorityDefaults;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who comes to the screens, and what their browsers are told to refuse. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScreensProperties.class)
class ScreensSecurity {
    /** After the chain of the API, which takes /api/** before it gets here. */
    static final int ORDER = 100;

    private static final String NO_DEVICES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    private static final String[] OPEN = {"/actuator/health/**", "/boling.css", "/boling/**", "/favicon.ico"};

    /**
     * Scripts and styles, each asked for by a name or a parameter that changes with its contents: browsers keep them as long as
     * Vaadin says. Told "Pragma: no-cache" beside that, they would ask for each of them again on every page.
     */
    private static final RequestMatcher SCRIPTS_AND_STYLES = new OrRequestMatcher(
            Stream.of("/VAADIN/build/**", "/VAADIN/static/**", "/aura/**", "/boling/**", "/boling.css")
                    .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                    .toList());

    private static final HeaderWriter KEPT_BY_NOBODY = new DelegatingRequestMatcherHeaderWriter(
            new NegatedRequestMatcher(SCRIPTS_AND_STYLES), new CacheControlHeadersWriter());

    /** Vaadin's pages are written behind a forward, which ends the response before headers could be added to it. */
    private static final ObjectPostProcessor<HeaderWriterFilter> WRITE_FIRST = new ObjectPostProcessor<>() {
        @Override
        public <T extends HeaderWriterFilter> T postProcess(T filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    /** Vaadin guards its own requests by a token of each screen; the login, which it would leave open, is ours. */
    @Bean
    @Order(ORDER)
    SecurityFilterChain screens(
            HttpSecurity http, AccountGuard guard, SecondStep step, VaadinDefaultRequestCache asked, RequestUtil vaadin)
            throws Exception {
        asked.setDelegateRequestCache(new ReturnAddress());
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers(OPEN).permitAll())
                .formLogin(form -> form.loginPage("/" + LoginView.ROUTE).failureHandler(new LoginFailure()))
                .with(new SecondStepEntry(step, asked), Customizer.withDefaults())
                .addFilterBefore(guard, AnonymousAuthenticationFilter.class)
                .csrf(csrf -> csrf.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest)
                        .withObjectPostProcessor(StaleLogin.ANSWER))
                .headers(ScreensSecurity::headers)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        screens -> screens.loginView(LoginView.class, "/" + LoginView.ROUTE)
                                .enableCsrfConfiguration(false)
                                .anyRequest(AuthorizedUrl::authenticated))
                .build();
    }

    /** Views name permissions as they are: {@code @RolesAllowed("READ_CASES")}. */
    @Bean
    static GrantedAuthorityDefaults permissionsWithoutPrefix() {
        return new GrantedAuthorityDefaults("");
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(KEPT_BY_NOBODY)
                .contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.forOthers()))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES))
                .withObjectPostProcessor(WRITE_FIRST);
    }
}
