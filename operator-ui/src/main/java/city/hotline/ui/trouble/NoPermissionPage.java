package city.hotline.ui.trouble;

import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.text.T;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The page exists, but not for this user's roles. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class NoPermissionPage extends TroublePage implements HasErrorParameter<AccessDeniedException> {
    static final int STATUS = 403;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        say(T.t("trouble.denied"), T.t("trouble.denied.next"), "");
        return STATUS;
    }
}
