package city.hotline.ui.look;

import city.hotline.tenancy.Tenant;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.live.OpenScreens;
import city.hotline.ui.live.SessionOwner;
import city.hotline.ui.text.Texts;
import city.hotline.ui.trouble.Mishaps;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Prepares Vaadin once, and every screen when it opens: its language, its owner, what is said when things fail. */
@Component
class ScreensSetup implements VaadinServiceInitListener {
    private final transient Tenants tenants;
    private final transient PageFrame frame;
    private final transient Mishaps mishaps;
    private final transient SessionOwner.Binding owner;
    private final transient OpenScreens open;

    ScreensSetup(Tenants tenants, PageFrame frame, Mishaps mishaps, SessionOwner.Binding owner, OpenScreens open) {
        this.tenants = tenants;
        this.frame = frame;
        this.mishaps = mishaps;
        this.owner = owner;
        this.open = open;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(frame);
        event.getSource().setSystemMessagesProvider(ScreensSetup::messages);
        event.getSource().addSessionInitListener(opened -> opened.getSession().setErrorHandler(mishaps));
        event.getSource().addUIInitListener(this::prepare);
    }

    private void prepare(UIInitEvent event) {
        UI ui = event.getUI();
        Locale locale = Preferences.language(VaadinRequest.getCurrent()).locale();
        ui.setLocale(locale);
        ui.getReconnectDialogConfiguration().setDialogText(Texts.of(locale, "connection.lost"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(Texts.of(locale, "connection.gone"));
        ComponentUtil.setData(ui, Tenant.class, tenants.current());
        owner.bind(ui);
        open.add(ui);
    }

    private static SystemMessages messages(SystemMessagesInfo info) {
        Locale locale = Preferences.language(info.getRequest()).locale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(Texts.of(locale, "trouble.unexpected"));
        messages.setInternalErrorMessage(Texts.of(locale, "trouble.reload"));
        messages.setSyncErrorCaption(Texts.of(locale, "trouble.unexpected"));
        messages.setSyncErrorMessage(Texts.of(locale, "trouble.reload"));
        return messages;
    }
}
