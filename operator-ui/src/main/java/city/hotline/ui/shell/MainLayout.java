package city.hotline.ui.shell;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.live.Background;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame: {@code @Route(value = "cases", layout = MainLayout.class)} puts a view into it. Without a login (a page that
 * says what went wrong) it shows the head alone.
 */
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final List<PaletteSource> palette;
    private final transient Background background;
    private final Menu menu;
    private final Main main = new Main();

    MainLayout(
            Tenants tenants,
            Navigation navigation,
            AuthenticationContext login,
            ScreensProperties properties,
            Background background,
            ObjectProvider<PaletteSource> palette,
            ObjectProvider<StatusPart> status,
            ObjectProvider<UserAct> acts) {
        this.palette = palette.stream()
                .sorted(Comparator.comparingInt(PaletteSource::order))
                .toList();
        this.background = background;
        this.menu = new Menu(navigation);
        addClassName("shell");
        TopBar top = new TopBar(tenants.current(), this::toggleMenu);
        add(skip(), top, menu, main);
        main.addClassName("main");
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        CurrentOperator.find()
                .ifPresentOrElse(
                        operator -> welcome(operator, top, login, properties, status, acts),
                        () -> addClassName("bare"));
    }

    /** Asks the menu's figures again, for a view that changed what waits. */
    public static void refreshFigures(Component inside) {
        inside.getParent().ifPresent(parent -> {
            if (parent instanceof MainLayout layout) {
                layout.menu.refresh();
            } else {
                refreshFigures(parent);
            }
        });
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getElement().removeAttribute("data-nav");
        menu.refresh();
    }

    private void welcome(
            Operator operator,
            TopBar top,
            AuthenticationContext login,
            ScreensProperties properties,
            ObjectProvider<StatusPart> status,
            ObjectProvider<UserAct> acts) {
        top.search(this::openPalette);
        status.stream()
                .sorted(Comparator.comparingInt(StatusPart::order))
                .flatMap(part -> part.create().stream())
                .forEach(top::say);
        top.add(new UserMenu(operator, login, this::showKeys, acts.stream().toList()));
        add(new IdleWatch(properties));
        Shortcuts.of(this).on("?", T.t("keys.title"), this::showKeys);
    }

    private void openPalette() {
        new Palette(palette, background).open();
    }

    private void showKeys() {
        new KeysDialog(UI.getCurrent()).open();
    }

    private void toggleMenu() {
        if ("open".equals(getElement().getAttribute("data-nav"))) {
            getElement().removeAttribute("data-nav");
        } else {
            getElement().setAttribute("data-nav", "open");
        }
    }

    private static Anchor skip() {
        Anchor skip = new Anchor("#content", T.t("nav.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        return skip;
    }
}
