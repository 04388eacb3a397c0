package city.hotline.ui.users;

import city.hotline.access.ApiToken;
import city.hotline.access.ApiTokens;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Confirm;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.StatusWord;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** The keys by which programs work in this house: issued, listed, revoked. */
@Route(value = "tokens", layout = MainLayout.class)
@RolesAllowed("MANAGE_TOKENS")
public class TokensView extends Div implements Titled {
    private final transient ApiTokens tokens;
    private final transient Clock clock;
    private final transient WallTime wall;
    private final Grid<ApiToken> grid = new Grid<>();
    private final Card card = Card.main(T.t("tokens.title")).pane().flush();

    TokensView(ApiTokens tokens, Tenants tenants, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
        this.wall = new WallTime(tenants.current().zone());
        addClassName("whole");
        columns();
        add(card.atEnd(new ActionButton(
                        T.t("tokens.new"), "Alt+N", () -> new TokenDialog(tokens, tenants, this::refresh).open())
                .primary()));
        refresh();
    }

    @Override
    public String title() {
        return T.t("tokens.title");
    }

    private void refresh() {
        List<ApiToken> all = tokens.list();
        grid.setItems(all);
        card.body().removeAll();
        card.body()
                .add(
                        all.isEmpty()
                                ? new EmptyState(VaadinIcon.KEY, T.t("tokens.none"), T.t("tokens.none.next"))
                                : grid);
    }

    private void columns() {
        grid.addColumn(ApiToken::name).setHeader(T.t("tokens.name"));
        grid.addColumn(token -> RoleWords.of(token.role())).setHeader(T.t("tokens.role"));
        grid.addColumn(token -> wall.minute(token.createdAt())).setHeader(T.t("tokens.created"));
        grid.addColumn(token -> wall.minute(token.expiresAt())).setHeader(T.t("tokens.expires"));
        grid.addComponentColumn(token -> state(token).chip())
                .setHeader(T.t("tokens.state"))
                .setWidth("120px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::revoke)
                .setHeader(T.t("tokens.acts"))
                .setWidth("120px")
                .setFlexGrow(0);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
    }

    private Component revoke(ApiToken token) {
        if (token.revokedAt() != null) {
            return new Span();
        }
        Button revoke = new Button(
                T.t("tokens.revoke"),
                click -> Confirm.ask(
                        T.t("tokens.revoke.ask", token.name()),
                        T.t("tokens.revoke.consequence"),
                        T.t("tokens.revoke"),
                        () -> revoked(token)));
        revoke.addThemeVariants(ButtonVariant.SMALL);
        revoke.setAriaLabel(T.t("tokens.revoke.of", token.name()));
        return revoke;
    }

    private void revoked(ApiToken token) {
        tokens.revoke(token.id());
        Toasts.done(T.t("tokens.revoked", token.name()));
        refresh();
    }

    private StatusWord state(ApiToken token) {
        if (token.revokedAt() != null) {
            return StatusWord.of(Tone.PLAIN, "tokens.state.revoked");
        }
        return token.expiresAt().isAfter(clock.instant())
                ? StatusWord.of(Tone.OK, "tokens.state.valid")
                : StatusWord.of(Tone.WARN, "tokens.state.expired");
    }
}
