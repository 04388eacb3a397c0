package city.hotline.ui.users;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.Account;
import city.hotline.access.Accounts;
import city.hotline.access.NewAccount;
import city.hotline.access.Role;
import city.hotline.providers.Provider;
import city.hotline.providers.ProviderMembers;
import city.hotline.providers.Providers;
import city.hotline.testing.Catalogues;
import city.hotline.ui.browser.ScreenTest;
import city.hotline.ui.browser.ScreenWithoutBrowser;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
@ViewPackages(classes = UsersView.class)
class MembershipsTests extends ScreenWithoutBrowser {
    @Autowired
    Catalogues catalogues;

    @Autowired
    Accounts accounts;

    @Autowired
    Memberships memberships;

    @Autowired
    ProviderMembers members;

    @Autowired
    Providers providers;

    @Test
    void aFirmsHandlerIsGivenTheFirmHeWorksForAndNoneOfAnotherCity() {
        catalogues.installOnce(NINGBO, RUIAN);
        Account handler = in(NINGBO, Role.CITY_ADMINISTRATOR, () -> accounts.create(wanted()));
        Provider firm = in(
                NINGBO,
                Role.CITY_ADMINISTRATOR,
                () -> providers.find("nb-p01", 1).getFirst().entry());

        at(NINGBO, Role.CITY_ADMINISTRATOR, () -> {
            assertThat(memberships.cards(handler)).hasSize(1);
            UI.getCurrent().add(memberships.cards(handler).getFirst());
            @SuppressWarnings("unchecked") // the only one on the screen
            ComboBox<Provider> choice = find(ComboBox.class).single();
            assertThat(choice.getValue()).isNull();
            assertThat(choice.getListDataView().getItems().map(Provider::code))
                    .allMatch(code -> !code.startsWith("ra-"));

            test(choice).selectItem(firm.name().zh());
        });

        assertThat(in(NINGBO, Role.CITY_ADMINISTRATOR, () -> members.providerOf(handler.id())))
                .contains(firm.id());
        assertThat(in(RUIAN, Role.CITY_ADMINISTRATOR, () -> members.providerOf(handler.id())))
                .isEqualTo(Optional.empty());
    }

    private static NewAccount wanted() {
        String login = "f" + ThreadLocalRandom.current().nextInt(1_000_000);
        return new NewAccount(login, "新师傅", null, Set.of(Role.PROVIDER_HANDLER), "for-the-tests-only-28");
    }
}
