package city.hotline.ui.security;

import city.hotline.tenancy.Tenant;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.look.HotlineName;
import city.hotline.ui.look.Preferences;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.Language;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.Cookie;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The way in: whose hotline it is, name and password, and why the last try did not work. */
@Route(value = LoginView.ROUTE, autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, Titled {
    static final String ROUTE = "login";
    static final String WRONG = "error";
    static final String LOCKED = "locked";
    static final String STALE = "stale";
    private static final String LEFT = "BOLING_LEFT";

    private final Tenant tenant;
    private final Div card = new Div();
    private final Span why = new Span();

    LoginView(Tenants tenants) {
        this.tenant = tenants.current();
        addClassName("door");
        card.addClassName("card");
        card.add(whose(), why, new LoginForm());
        Div panel = new Div(card, foot());
        panel.addClassName("panel");
        add(panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (loggedIn()) {
            event.forwardTo("");
            return;
        }
        reason(event.getLocation().getQueryParameters()).ifPresent(banner -> card.replace(why, banner));
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

    private Div whose() {
        Span mark = new Span(HotlineName.mark(tenant));
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        H1 name = new H1(HotlineName.of(tenant));
        Span role =
                Row.text(T.t(tenant.kind() == TenantKind.PLATFORM ? "login.platform" : "login.city"), "muted", "sm");
        Div whose = new Div(mark, new Div(name, role));
        whose.addClassName("whose");
        return whose;
    }

    private static Div foot() {
        Language other = Language.of(T.locale()).other();
        NativeButton language = new NativeButton(T.t("language." + other.code()), click -> Preferences.choose(other));
        language.addClassName("link");
        language.getElement().setAttribute("lang", other.tag());
        Div foot = new Div(new Span(T.t("login.help")), language);
        foot.addClassName("foot");
        return foot;
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
