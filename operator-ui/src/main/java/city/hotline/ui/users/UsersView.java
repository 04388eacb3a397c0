package city.hotline.ui.users;

import city.hotline.access.Account;
import city.hotline.access.AccountId;
import city.hotline.access.Accounts;
import city.hotline.access.SecondFactors;
import city.hotline.cases.SealedLines;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people of this house: {@code users/<id>} opens one, {@code users/new} makes one. */
@Route(value = "users", layout = MainLayout.class)
@RolesAllowed("MANAGE_USERS")
public class UsersView extends Div implements HasUrlParameter<String>, Titled {
    private static final String NEW = "new";

    private final transient Accounts accounts;
    private final transient SecondFactors factors;
    private final transient SealedLines sealed;
    private final TenantKind kind;
    private final transient Memberships memberships;
    private final Grid<Account> grid = new Grid<>();
    private final Chip count = new Chip("");
    private final Div side = new Div();

    UsersView(Accounts accounts, SecondFactors factors, SealedLines sealed, Memberships memberships, Tenants tenants) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.factors = factors;
        this.sealed = sealed;
        this.kind = tenants.current().kind();
        addClassName("beside");
        side.addClassName("side");
        columns();
        grid.addSelectionListener(chosen -> {
            if (chosen.isFromClient()) {
                chosen.getFirstSelectedItem()
                        .ifPresent(account -> go(account.id().toString()));
            }
        });
        add(
                Card.main(T.t("users.title"))
                        .pane()
                        .flush()
                        .beside(count)
                        .atEnd(new ActionButton(T.t("users.new"), "Alt+N", () -> go(NEW)).primary())
                        .with(grid),
                side);
    }

    @Override
    public String title() {
        return T.t("users.title");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String chosen) {
        grid.setItems(query -> accounts.page(query.getOffset(), query.getLimit()).stream(), query -> accounts.count());
        count.setWord(T.t("users.count", accounts.count()));
        side.removeAll();
        if (chosen == null) {
            side.add(new EmptyState(VaadinIcon.USER, T.t("users.choose"), T.t("users.choose.next")));
        } else if (chosen.equals(NEW)) {
            side.add(new UserCard(accounts, kind, lines(), this::go));
        } else {
            Account account = account(chosen).orElseThrow(() -> new NotFoundException("no such user"));
            grid.select(account);
            side.add(new UserCard(accounts, factors, kind, lines(), account, this::go));
            memberships.cards(account).forEach(side::add);
        }
    }

    private Optional<Account> account(String id) {
        try {
            return accounts.find(AccountId.parse(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** The platform's house has no lines. */
    private List<String> lines() {
        return switch (kind) {
            case CITY -> sealed.all();
            case PLATFORM -> List.of();
        };
    }

    private void columns() {
        grid.addColumn(Account::loginName).setHeader(T.t("users.login"));
        grid.addColumn(Account::displayName).setHeader(T.t("users.name"));
        grid.addColumn(account -> account.seatNumber() == null ? "" : account.seatNumber())
                .setHeader(T.t("users.seat"))
                .setWidth("100px")
                .setFlexGrow(0);
        grid.addColumn(account -> RoleWords.of(account.roles()))
                .setHeader(T.t("users.roles"))
                .setFlexGrow(2);
        grid.addColumn(account -> account.secondFactor() ? T.t("users.factor.on") : "")
                .setHeader(T.t("users.factor"))
                .setWidth("110px")
                .setFlexGrow(0);
        grid.addComponentColumn(account -> UserState.of(account).chip())
                .setHeader(T.t("users.state"))
                .setWidth("120px")
                .setFlexGrow(0);
        grid.setSizeFull();
    }

    private void go(String chosen) {
        getUI().ifPresent(ui -> ui.navigate(UsersView.class, chosen));
    }
}
