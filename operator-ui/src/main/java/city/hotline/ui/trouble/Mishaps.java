package city.hotline.ui.trouble;

import city.hotline.foundation.DatabaseAway;
import city.hotline.foundation.Refusal;
import city.hotline.foundation.Uuids;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * What an act on a screen throws, said to its user: a refusal in its own sentence, a missing permission as such, a
 * database that is away or full as something that passes, anything else with a trace id under which the log has the rest.
 */
@Component
public class Mishaps implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable thrown = cause(event.getThrowable());
        if (UI.getCurrent() == null) {
            record(thrown);
            return;
        }
        switch (thrown) {
            case Refusal refusal -> Toasts.refused(refusal);
            case AccessDeniedException denied -> Toasts.failed(T.t("trouble.denied.act"));
            case Throwable away
            when DatabaseAway.caused(away) -> Toasts.failed(T.t("trouble.busy.trace", record(away)));
            default -> Toasts.failed(T.t("trouble.unexpected.trace", record(thrown)));
        }
    }

    /** Logs what was not expected and gives the trace id that leads to it. */
    static String record(Throwable thrown) {
        String known = MDC.get("traceId");
        String trace = known == null ? Uuids.next().toString().substring(24).toUpperCase(Locale.ROOT) : known;
        LOG.error("screen failed trace={}", trace, thrown);
        return trace;
    }

    /** The refusal or denial inside, if the framework wrapped one; else the thrown thing itself. */
    static Throwable cause(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof Refusal || at instanceof AccessDeniedException) {
                return at;
            }
        }
        return thrown;
    }
}
