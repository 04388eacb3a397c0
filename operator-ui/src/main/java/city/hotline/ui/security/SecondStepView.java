package city.hotline.ui.security;

import city.hotline.access.FactorOffer;
import city.hotline.access.LoginExpired;
import city.hotline.access.PendingLogin;
import city.hotline.access.RecoveryCodes;
import city.hotline.access.SecondStep;
import city.hotline.foundation.Sentences;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.look.HotlineName;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The login's second step: a code; or, for whoever must have a second factor and has none, its enrolment. */
@Route(value = SecondStepView.ROUTE, autoLayout = false)
@AnonymousAllowed
public class SecondStepView extends DoorView {
    static final String ROUTE = "login/code";
    /** By code of the refusal. */
    static final Map<String, String> WHY = Map.of("CODE_WRONG", "wrong", "CODE_USED", "used");

    private static final String PATH = "/" + ROUTE;

    private final transient SecondStep step;
    private final String hotline;

    SecondStepView(Tenants tenants, SecondStep step) {
        super(tenants.current(), T.t("factor.help"));
        this.step = step;
        this.hotline = HotlineName.of(tenants.current());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PendingLogin> pending = PendingLogin.in(session());
        if (pending.isEmpty()) {
            event.forwardTo(LoginView.class);
            return;
        }
        switch (pending.get().stage()) {
            case CODE -> askCode(event);
            case ENROLMENT -> enrolment(event, pending.get());
            case ENROLLED -> ask(new PostForm(PATH, T.t("factor.enter")));
        }
    }

    @Override
    public String title() {
        return T.t("factor.title");
    }

    private void askCode(BeforeEnterEvent event) {
        List<Component> parts = new ArrayList<>();
        WHY.forEach((code, mark) -> {
            if (event.getLocation().getQueryParameters().getParameters().containsKey(mark)) {
                parts.add(new Banner(Tone.BAD, Sentences.of(code, T.locale())));
            }
        });
        parts.add(form());
        parts.add(again());
        ask(parts.toArray(Component[]::new));
    }

    private static PostForm form() {
        CodeField code = new CodeField(T.t("factor.code"));
        code.getElement().setAttribute("name", "code");
        code.setAutofocus(true);
        code.setHelperText(T.t("factor.code.rule"));
        return new PostForm(PATH, T.t("login.enter"), code);
    }

    private static Anchor again() {
        Anchor again = new Anchor("/" + LoginView.ROUTE, T.t("factor.again"));
        again.setRouterIgnore(true);
        again.addClassName("sm");
        return again;
    }

    private void enrolment(BeforeEnterEvent event, PendingLogin pending) {
        try {
            FactorOffer offer = step.offer(pending);
            ask(
                    new Banner(Tone.INFO, T.t("factor.required")),
                    new FactorSetup(offer, code -> enrol(pending, offer, code), this::show));
        } catch (LoginExpired expired) {
            PendingLogin.end(session());
            event.forwardTo(LoginView.class);
        }
    }

    private RecoveryCodes enrol(PendingLogin pending, FactorOffer offer, String code) {
        SecondStep.Enrolled enrolled = step.enrol(pending, offer, code);
        enrolled.pending().keep(session());
        return enrolled.recovery();
    }

    private void show(RecoveryCodes recovery) {
        ask(new RecoveryList(recovery, hotline), new PostForm(PATH, T.t("factor.enter")));
    }

    private static HttpSession session() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest().getSession();
    }
}
