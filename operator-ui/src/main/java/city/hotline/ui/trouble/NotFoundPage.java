package city.hotline.ui.trouble;

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

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(T.t("trouble.missing"), T.t("trouble.missing.next"), "");
        return STATUS;
    }
}
