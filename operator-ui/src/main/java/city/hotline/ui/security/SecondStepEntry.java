package city.hotline.ui.security;

import city.hotline.access.SecondStep;
import city.hotline.access.SecondStepFilter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;

/** Puts the login's second step into a chain, beside the first and with the same session strategy. */
final class SecondStepEntry extends AbstractHttpConfigurer<SecondStepEntry, HttpSecurity> {
    private final SecondStep step;
    private final RequestCache asked;

    /** @param asked knows where the user wanted to go */
    SecondStepEntry(SecondStep step, RequestCache asked) {
        this.step = step;
        this.asked = asked;
    }

    @Override
    public void configure(HttpSecurity http) {
        SavedRequestAwareAuthenticationSuccessHandler home = new SavedRequestAwareAuthenticationSuccessHandler();
        home.setRequestCache(asked);
        SecondStepFilter filter = new SecondStepFilter(step, "/" + SecondStepView.ROUTE);
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        filter.setAuthenticationSuccessHandler(home);
        filter.setAuthenticationFailureHandler(new LoginFailure());
        http.addFilterAfter(filter, UsernamePasswordAuthenticationFilter.class);
    }
}
