package city.hotline.ui.casefile;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.Role;
import city.hotline.callers.Callers;
import city.hotline.callers.PhoneNumber;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseUnknown;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.ItemChoice;
import city.hotline.cases.OpenCase;
import city.hotline.catalogue.Catalogue;
import city.hotline.choice.CitizenChoices;
import city.hotline.choice.FirmChoice;
import city.hotline.choice.FirmChoices;
import city.hotline.foundation.LinkToken;
import city.hotline.providers.ServiceHours;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.browser.ScreenTest;
import city.hotline.ui.browser.ScreenWithoutBrowser;
import city.hotline.ui.orders.CityFirms;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an operator sees of a citizen who chooses a firm, and how he is kept from overruling him by accident. */
@ScreenTest
@ViewPackages(classes = CaseFileView.class)
class CitizenChoiceTests extends ScreenWithoutBrowser {
    @Autowired
    CaseDoors doors;

    @Autowired
    CityFirms firms;

    @Autowired
    Cases cases;

    @Autowired
    Callers callers;

    @Autowired
    Catalogue catalogue;

    @Autowired
    FirmChoices asking;

    @Autowired
    CitizenChoices choices;

    @Autowired
    Tenants cities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void openShop() {
        firms.open(NINGBO, "nb-p01", ServiceHours.ALWAYS);
    }

    @Test
    void anOperatorAsksIsWarnedBeforeHeOverrulesAndSeesAtOnceWhatIsHandedBack() {
        CaseId id = opened();
        at(NINGBO, Role.OPERATOR, () -> {
            CasePane pane = shown(id);
            assertThat(text(pane)).doesNotContain("市民选择中");
            click("请市民选企业");
            assertThat(text(pane)).contains("市民选择中", "请市民选企业", "前有效");

            click("派企业");
            ConfirmDialog question = find(ConfirmDialog.class).single();
            assertThat(question.getElement().getProperty("header")).contains("市民正在为", "派企业");
            assertThat(shows(AssignDialog.class)).isFalse();
            test(question).confirm();
            roundTrip();
            assertThat(shows(AssignDialog.class)).isTrue();
        });

        cities.runAs(NINGBO, () -> choices.handBack(link(id)));

        at(NINGBO, Role.OPERATOR, () -> {
            CasePane pane = shown(id);
            assertThat(text(pane)).contains("请热线安排", "市民请热线安排", "市民（选企业）");
            click("派企业");
            assertThat(shows(ConfirmDialog.class)).isFalse();
            assertThat(shows(AssignDialog.class)).isTrue();
        });
        assertThat(in(NINGBO, Role.OPERATOR, () -> cases.file(id)).state()).isEqualTo(CaseState.REGISTERED);
        assertThatThrownBy(() -> in(RUIAN, Role.OPERATOR, () -> asking.of(id))).isInstanceOf(CaseUnknown.class);
        assertThatThrownBy(() -> in(RUIAN, Role.OPERATOR, () -> asking.ask(id))).isInstanceOf(CaseUnknown.class);
    }

    private CaseId opened() {
        return in(NINGBO, Role.OPERATOR, () -> {
            ItemChoice item = catalogue
                    .byCode("020301")
                    .map(one -> new ItemChoice(one.id(), one.code()))
                    .orElseThrow();
            int number = ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
            return cases.open(OpenCase.of(
                                    Channel.PHONE, callers.recognise(PhoneNumber.parse("139" + number)), "整户没电", "邻居有电")
                            .about(item)
                            .at("中山西路 9 号 301", "海曙区"))
                    .id();
        });
    }

    private CasePane shown(CaseId id) {
        CasePane[] pane = new CasePane[1];
        pane[0] = new CasePane(doors, true, new CasePane.Owner() {
            @Override
            public void changed() {
                pane[0].show(id);
            }

            @Override
            public void calledBack() {}
        });
        UI.getCurrent().add(pane[0]);
        pane[0].show(id);
        roundTrip();
        return pane[0];
    }

    private static String text(CasePane pane) {
        return pane.getElement().getTextRecursively();
    }

    /** A token of the test's own in the place of the one that the message carried away. */
    private String link(CaseId id) {
        String token = LinkToken.next();
        FirmChoice choice = in(NINGBO, Role.OPERATOR, () -> asking.of(id)).getLast();
        in(
                NINGBO,
                Role.OPERATOR,
                () -> transaction.execute(_ -> jdbc.sql("update citizen_choice set digest = ? where id = ?")
                        .params(LinkToken.digest(token), choice.id().value())
                        .update()));
        return token;
    }
}
