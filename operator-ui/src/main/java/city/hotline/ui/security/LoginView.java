package city.hotline.ui.security;

import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.Cookie;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The way in: name and password, and why the last try did not work. */
@Route(value = LoginView.ROUTE, autoLayout = false)
@AnonymousAllowed
public class LoginView extends DoorView {
    static final String ROUTE = "login";
    static final String WRONG = "error";
    static final String LOCKED = "locked";
    static final String STALE = "stale";
    private static final String LEFT = "BOLING_LEFT";

    LoginView(Tenants tenants) {
        super(tenants.current(), T.t("login.help"));
        ask(new LoginForm());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (loggedIn()) {
            event.forwardTo("");
            return;
        }
        reason(event.getLocation().getQueryParameters()).ifPresent(banner -> ask(banner, new LoginForm()));
        event.getUI().getPage().executeJs("document.cookie = $0 + '=; path=/; max-age=0; samesite=lax'", LEFT);
    }

    @Override
    public String title() {
        return T.t("login.title");
    }

    private Optional<Banner> reason(QueryParameters parameters) {
        if (parameters.getParameters().containsKey(WRONG)) {
            return Optional.of(new Banner(Tone.BAD, T.t("login.wrong")));
        }
        if (parameters.getParameters().containsKey(STALE)) {
            return Optional.of(new Banner(Tone.INFO, T.t("login.stale")));
        }
        Optional<String> minutes = parameters.getSingleParameter(LOCKED).filter(text -> text.matches("\\d{1,4}"));
        if (minutes.isPresent()) {
            return Optional.of(new Banner(Tone.BAD, T.t("login.locked", minutes.get())));
        }
        return leftForIdleness() ? Optional.of(new Banner(Tone.INFO, T.t("login.idle"))) : Optional.empty();
    }

    private static boolean leftForIdleness() {
        Cookie[] cookies = VaadinRequest.getCurrent().getCookies();
        return cookies != null
                && Stream.of(cookies).anyMatch(cookie -> cookie.getName().equals(LEFT));
    }

    private static boolean loggedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.isAuthenticated() && who.getPrincipal() instanceof city.hotline.access.Operator;
    }
}
