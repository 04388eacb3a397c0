package city.hotline.ui.trouble;

import city.hotline.foundation.DatabaseAway;
import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentences;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.text.T;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.access.AccessDeniedException;

/** A view that could not open: a refusal in its own words, anything else with the trace id of its entry in the log. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class UnexpectedPage extends TroublePage implements HasErrorParameter<Exception> {
    private static final int FAILED = 500;
    private static final int REFUSED = 409;
    private static final int UNAVAILABLE = 503;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        return switch (Mishaps.cause(parameter.getException())) {
            case Refusal refusal -> refused(refusal);
            case AccessDeniedException denied -> denied();
            case Throwable away when DatabaseAway.caused(away) -> busy(away);
            case Throwable failed -> failed(failed);
        };
    }

    private int refused(Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.UNKNOWN) {
            say(T.t("trouble.missing"), T.t("trouble.missing.next"), "");
            return NotFoundPage.STATUS;
        }
        say(T.t("trouble.refused"), Sentences.of(refusal, T.locale()), refusal.code());
        return REFUSED;
    }

    private int denied() {
        say(T.t("trouble.denied"), T.t("trouble.denied.next"), "");
        return NoPermissionPage.STATUS;
    }

    private int busy(Throwable away) {
        say(T.t("trouble.busy"), T.t("trouble.busy.next"), T.t("trouble.trace", Mishaps.record(away)));
        return UNAVAILABLE;
    }

    private int failed(Throwable failed) {
        say(T.t("trouble.unexpected"), T.t("trouble.unexpected.next"), T.t("trouble.trace", Mishaps.record(failed)));
        return FAILED;
    }
}
