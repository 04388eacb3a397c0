package city.hotline.ui.autodispatch;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.Role;
import city.hotline.autodispatch.Decision;
import city.hotline.autodispatch.Decisions;
import city.hotline.autodispatch.Policies;
import city.hotline.autodispatch.Policy;
import city.hotline.cases.CaseSummary;
import city.hotline.tenancy.TenantId;
import city.hotline.testing.Catalogues;
import city.hotline.ui.browser.ScreenTest;
import city.hotline.ui.browser.ScreenWithoutBrowser;
import city.hotline.ui.casefile.CaseFileView;
import city.hotline.ui.casefile.ProposalBox;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.queues.CityCases;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
@ViewPackages(classes = {AutoDispatchView.class, CaseFileView.class})
class AutoDispatchViewTests extends ScreenWithoutBrowser {
    @Autowired
    CityCases cases;

    @Autowired
    Decisions decisions;

    @Autowired
    Policies policies;

    @Autowired
    Catalogues catalogues;

    @BeforeEach
    void install() {
        catalogues.installOnce(NINGBO, RUIAN);
    }

    @AfterEach
    void asShipped() {
        in(
                NINGBO,
                Role.CITY_ADMINISTRATOR,
                () -> policies.change(
                        new Policy.Rules(false, 20, 95, 90, false, List.of()),
                        policies.current().version()));
    }

    @Test
    void everyFigureOpensItsDecisionsWithTheirReasons() {
        CaseSummary opened = cases.open(NINGBO, "决策有理由");

        at(NINGBO, Role.SUPERVISOR, () -> {
            await("a decision", () -> !decisions.of(opened.id()).isEmpty());
            AutoDispatchView view = open(AutoDispatchView.class);
            find(ItemGrid.class)
                    .single()
                    .getListDataView()
                    .getItems()
                    .filter(item -> item.itemCode().equals("020101"))
                    .findFirst()
                    .ifPresent(item -> find(ItemGrid.class).single().select(item));

            assertThat(chips()).contains("影子模式：只建议");
            assertThat(find(ProposalBox.class).all().getFirst().getElement().getTextRecursively())
                    .contains(opened.number(), "承办本", "分");
            assertThat(view.getElement().getTextRecursively()).contains("自动派出需要最近 20 件");
            assertThat(find(Button.class).all())
                    .noneMatch(button -> button.getText().equals("设置"));
        });
        assertThat(of(RUIAN, opened)).isEmpty();
    }

    @Test
    void theAdministratorLetsItDispatchAndABadFigureIsRefusedAtItsField() {
        at(NINGBO, Role.CITY_ADMINISTRATOR, () -> {
            open(AutoDispatchView.class);
            click("设置");
            IntegerField last = field("考察件数");
            find(Checkbox.class).all().getFirst().setValue(true);
            last.setValue(5);
            click("保存");
            assertThat(last.getErrorMessage()).contains("10");

            last.setValue(30);
            click("保存");

            assertThat(chips()).contains("已开启自动派单");
        });
        assertThat(rules(NINGBO)).isEqualTo(new Policy.Rules(true, 30, 95, 90, false, List.of()));
        assertThat(rules(RUIAN).automatic()).isFalse();
    }

    private IntegerField field(String label) {
        return find(IntegerField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private List<String> chips() {
        return find(Chip.class).all().stream().map(Chip::word).toList();
    }

    private Policy.Rules rules(TenantId city) {
        return in(city, Role.CITY_ADMINISTRATOR, () -> policies.current().rules());
    }

    private List<Decision> of(TenantId city, CaseSummary opened) {
        return in(city, Role.SUPERVISOR, () -> decisions.of(opened.id()));
    }
}
