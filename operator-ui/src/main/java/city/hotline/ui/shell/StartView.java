package city.hotline.ui.shell;

import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The door behind the login: leads to the first screen that the user may enter. */
@Route(value = "", layout = MainLayout.class)
@PermitAll
public class StartView extends Div implements BeforeEnterObserver, Titled {
    private final transient Navigation navigation;

    StartView(Navigation navigation) {
        this.navigation = navigation;
        Card card = Card.main(T.t("start.title"));
        card.addClassName("trouble");
        add(card.with(new EmptyState(VaadinIcon.ENTER, T.t("start.empty"), T.t("start.empty.next"))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        navigation.visible().stream().findFirst().ifPresent(entry -> event.forwardTo(entry.view(), entry.place()));
    }

    @Override
    public String title() {
        return T.t("start.title");
    }
}
