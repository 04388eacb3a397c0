package city.hotline.ui.clocks;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.Role;
import city.hotline.clocks.CityPromises;
import city.hotline.clocks.Promise;
import city.hotline.clocks.PromiseSheet;
import city.hotline.tenancy.TenantId;
import city.hotline.ui.browser.ScreenTest;
import city.hotline.ui.browser.ScreenWithoutBrowser;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
@ViewPackages(classes = PromisesView.class)
class PromisesViewTests extends ScreenWithoutBrowser {
    @Autowired
    CityPromises promises;

    private List<Promise> before = List.of();

    @BeforeEach
    void remember() {
        before = sheet(NINGBO).promises();
    }

    @AfterEach
    void putBack() {
        in(NINGBO, Role.CITY_ADMINISTRATOR, () -> {
            promises.change(before, promises.sheet().version());
            return before;
        });
    }

    @Test
    void aPromiseThatIsAddedHoldsInThisCityAlone() {
        at(NINGBO, Role.CITY_ADMINISTRATOR, () -> {
            open(PromisesView.class);
            click("新增时限");
            field("事项代码", "0501");
            field("时长", "90m");
            click("保存");
        });

        assertThat(sheet(NINGBO).promises())
                .anySatisfy(promise -> assertThat(promise.toString()).startsWith("HANDLING 0501 90m CLOCK"));
        assertThat(sheet(RUIAN).promises()).noneMatch(promise -> promise.codes().equals("0501"));
    }

    @Test
    void aTimeThatNobodyCanReadIsRefusedAtItsField() {
        at(NINGBO, Role.CITY_ADMINISTRATOR, () -> {
            open(PromisesView.class);
            click("新增时限");
            field("事项代码", "0501");
            field("时长", "很快");
            click("保存");

            assertThat(find(TextField.class)
                            .withCondition(field -> "时长".equals(field.getLabel()))
                            .single()
                            .getErrorMessage())
                    .contains("30m");
        });
        assertThat(sheet(NINGBO).promises()).isEqualTo(before);
    }

    @Test
    void aSecondPromiseForTheSameCasesIsRefused() {
        at(NINGBO, Role.CITY_ADMINISTRATOR, () -> {
            open(PromisesView.class);
            click("新增时限");
            field("时长", "3d");
            click("保存");

            assertThat(find(TextField.class)
                            .withCondition(field -> "时长".equals(field.getLabel()))
                            .single()
                            .getErrorMessage())
                    .contains("办理", "两条");
        });
    }

    private void field(String label, String value) {
        test(find(TextField.class)
                        .withCondition(field -> label.equals(field.getLabel()))
                        .single())
                .setValue(value);
    }

    private PromiseSheet sheet(TenantId city) {
        return in(city, Role.CITY_ADMINISTRATOR, promises::sheet);
    }
}
