package city.hotline.ui.shell;

import city.hotline.ui.kit.Spans;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.internal.AllowInert;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/**
 * The watch over an empty desk. The browser counts the time without input, typing included; this side shows the warning
 * and ends the session; it is heard behind a modal dialog too. The same address is loaded again, so that the next login returns to it.
 */
class IdleWatch extends Div {
    private static final Logger LOG = LoggerFactory.getLogger(IdleWatch.class);

    private final ScreensProperties properties;
    private final ConfirmDialog warning = new ConfirmDialog();

    IdleWatch(ScreensProperties properties) {
        this.properties = properties;
        addClassName("idle-watch");
        getStyle().set("display", "none");
        warning.setHeader(T.t("idle.title"));
        warning.setText(T.t("idle.text", Spans.inWords(properties.idleLimit().minus(properties.idleWarning()))));
        warning.setConfirmText(T.t("idle.stay"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs(
                        "window.bolingIdle && window.bolingIdle.watch(this, $0, $1)",
                        Math.toIntExact(properties.idleWarning().toMillis()),
                        Math.toIntExact(properties.idleLimit().toMillis()));
    }

    @ClientCallable
    @AllowInert
    void warn() {
        warning.open();
    }

    @ClientCallable
    @AllowInert
    void stay() {
        warning.close();
    }

    /** Somebody types: being called is all it takes to keep the session. */
    @ClientCallable
    @AllowInert
    void working() {
        LOG.trace("desk in use");
    }

    @ClientCallable
    @AllowInert
    void leave() {
        getUI().ifPresent(ui -> ui.getPage().reload());
        new SecurityContextLogoutHandler()
                .logout(
                        VaadinServletRequest.getCurrent().getHttpServletRequest(),
                        VaadinServletResponse.getCurrent().getHttpServletResponse(),
                        SecurityContextHolder.getContext().getAuthentication());
    }
}
