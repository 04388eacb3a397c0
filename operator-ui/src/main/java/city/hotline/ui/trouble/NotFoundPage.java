package city.hotline.ui.trouble;

import city.hotline.access.CurrentOperator;
import city.hotline.foundation.SecurityEvents;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.text.T;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Nothing stands at this address, or nothing that this city has: both read the same. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class NotFoundPage extends TroublePage implements HasErrorParameter<NotFoundException> {
    static final int STATUS = 404;

    private final transient SecurityEvents events;

    NotFoundPage(SecurityEvents events) {
        this.events = events;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        if (CurrentOperator.find().isPresent()) {
            // Whether another city has what was asked for is not looked up.
            events.refused(
                    SecurityEvents.Kind.FOREIGN_ID, "/" + event.getLocation().getPath());
        }
        say(T.t("trouble.missing"), T.t("trouble.missing.next"), "");
        return STATUS;
    }
}
