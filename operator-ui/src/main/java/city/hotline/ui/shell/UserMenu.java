package city.hotline.ui.shell;

import city.hotline.access.Operator;
import city.hotline.ui.look.Preferences;
import city.hotline.ui.look.Theme;
import city.hotline.ui.text.Language;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;

/** Who sits here, and what he can set for himself. */
class UserMenu extends MenuBar {
    UserMenu(Operator operator, AuthenticationContext login, Runnable showKeys, List<UserAct> acts) {
        addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.ALIGN_END);
        getElement().setAttribute("aria-label", T.t("user.menu"));
        MenuItem me = addItem(VaadinIcon.USER.create());
        me.add(name(operator));
        me.setAriaLabel(T.t("user.menu.of", name(operator)));
        MenuItem who = me.getSubMenu().addItem(T.t("user.who", operator.displayName(), operator.loginName()));
        who.setEnabled(false);
        MenuItem language = me.getSubMenu().addItem(T.t("user.language"));
        addLanguages(language);
        MenuItem theme = me.getSubMenu().addItem(T.t("user.theme"));
        addThemes(theme);
        me.getSubMenu().addItem(T.t("user.keys"), click -> showKeys.run());
        acts.forEach(act -> me.getSubMenu().addItem(act.label(), click -> act.run()));
        me.getSubMenu().addItem(T.t("user.logout"), click -> login.logout());
    }

    /** 28号 for people with a seat, the name for the others. */
    private static String name(Operator operator) {
        return operator.seatNumber() == null ? operator.displayName() : T.t("user.seat", operator.seatNumber());
    }

    private static void addLanguages(MenuItem menu) {
        for (Language language : Language.values()) {
            MenuItem item = menu.getSubMenu()
                    .addItem(T.t("language." + language.code()), click -> Preferences.choose(language));
            item.setCheckable(true);
            item.setChecked(Language.of(T.locale()) == language);
        }
    }

    private static void addThemes(MenuItem menu) {
        for (Theme theme : Theme.values()) {
            MenuItem item = menu.getSubMenu().addItem(T.t("theme." + theme.code()));
            item.setCheckable(true);
            item.setChecked(Preferences.theme(VaadinRequest.getCurrent()) == theme);
            item.addClickListener(click -> {
                Preferences.choose(theme);
                menu.getSubMenu().getItems().forEach(other -> other.setChecked(other.equals(item)));
            });
        }
    }
}
