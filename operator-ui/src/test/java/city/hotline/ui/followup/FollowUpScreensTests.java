package city.hotline.ui.followup;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.Role;
import city.hotline.cases.CaseSummary;
import city.hotline.followup.FollowUpAnswers;
import city.hotline.followup.FollowUpRuleSet;
import city.hotline.followup.FollowUpRules;
import city.hotline.followup.FollowUpWay;
import city.hotline.followup.FollowUps;
import city.hotline.followup.Outcome;
import city.hotline.followup.Solved;
import city.hotline.tenancy.TenantId;
import city.hotline.testing.Catalogues;
import city.hotline.ui.browser.ScreenTest;
import city.hotline.ui.browser.ScreenWithoutBrowser;
import city.hotline.ui.casefile.CaseFileView;
import city.hotline.ui.queues.CityCases;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
@ViewPackages(classes = {FollowUpRulesView.class, OfflineChecksView.class, CaseFileView.class})
class FollowUpScreensTests extends ScreenWithoutBrowser {
    @Autowired
    CityCases cases;

    @Autowired
    FollowUpRules rules;

    @Autowired
    FollowUps followUps;

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
                () -> rules.change(List.of(), rules.current().version()));
    }

    @Test
    void theAdministratorTriesADraftOutBeforeItHoldsAndARefusalStandsAtItsField() {
        int before = current(NINGBO).version();

        at(NINGBO, Role.CITY_ADMINISTRATOR, () -> {
            FollowUpRulesView view = open(FollowUpRulesView.class);
            click("新规则");
            text("名称").setValue("专线甲");
            text("专线").setValue("only-here");
            IntegerField hours = number("链接等待（小时）");
            hours.setValue(99);
            click("放入草稿");
            assertThat(hours.getErrorMessage()).contains("72");
            hours.setValue(24);
            area("开场白").setValue("您好，这里是热线回访。");
            area("另外要问").setValue("收费合理吗？\n按时到了吗？");
            click("放入草稿");

            assertThat(words(view)).contains("草稿，尚未生效");
            assertThat(current(NINGBO).version()).isEqualTo(before);
            click("试算");
            assertThat(words(view)).contains("没有写入任何数据");
            assertThat(grid().getListDataView().getItem(0).found()).isNotNull();
            click("保存为新版本");
            assertThat(words(view)).contains("正在使用");
        });

        FollowUpRuleSet kept = current(NINGBO);
        assertThat(kept.version()).isEqualTo(before + 1);
        assertThat(kept.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.hours()).isEqualTo(24);
            assertThat(rule.questions()).containsExactly("收费合理吗？", "按时到了吗？");
        });
        assertThat(current(RUIAN).rules()).isEmpty();
    }

    @Test
    void aRuleBelowOneForEverybodyIsRefusedAndMovesAbove() {
        at(NINGBO, Role.CITY_ADMINISTRATOR, () -> {
            FollowUpRulesView view = open(FollowUpRulesView.class);
            write("人人", "", FollowUpWay.LINK_THEN_PHONE);
            write("专线乙", "nobody-else", FollowUpWay.PHONE);
            click("保存为新版本");
            assertThat(words(view)).contains("永远轮不到");

            test(grid())
                    .getCellComponent(1, "ways")
                    .getChildren()
                    .findFirst()
                    .map(Button.class::cast)
                    .orElseThrow()
                    .click();
            assertThat(grid().getListDataView().getItem(0).rule().name()).isEqualTo("专线乙");
            click("保存为新版本");
            assertThat(words(view)).contains("正在使用");
        });
    }

    @Test
    void aCheckIsDrawnAndWhatWasSeenStandsBesideWhatWasSaid() {
        CaseSummary done = cases.done(NINGBO, "抽检路灯");
        in(
                NINGBO,
                Role.SUPERVISOR,
                () -> followUps.record(
                        done.id(),
                        done.version(),
                        new FollowUpAnswers(true, Solved.YES, 5, ""),
                        new Outcome.CloseSolved()));

        at(NINGBO, Role.SUPERVISOR, () -> {
            OfflineChecksView view = open(OfflineChecksView.class);
            click("抽取");
            IntegerField amount = number("抽多少");
            amount.setValue(0);
            find(Button.class).all().stream()
                    .filter(one -> one.getText().equals("抽取"))
                    .reduce((one, next) -> next)
                    .orElseThrow()
                    .click();
            assertThat(amount.getErrorMessage()).contains("1 至");
            amount.setValue(100);
            find(Button.class).all().stream()
                    .filter(one -> one.getText().equals("抽取"))
                    .reduce((one, next) -> next)
                    .orElseThrow()
                    .click();
            assertThat(words(view)).contains("票号", "种子");
            click("记下结果");
            assertThat(words(view)).contains("响应了吗");
        });
        at(
                RUIAN,
                Role.SUPERVISOR,
                () -> assertThat(words(open(OfflineChecksView.class))).doesNotContain("票号"));
    }

    private void write(String name, String line, FollowUpWay way) {
        click("新规则");
        text("名称").setValue(name);
        text("专线").setValue(line);
        way().setValue(way);
        click("放入草稿");
    }

    @SuppressWarnings("unchecked") // there is one such field
    private Select<FollowUpWay> way() {
        return find(Select.class)
                .withCondition(one -> "方式".equals(one.getLabel()))
                .single();
    }

    private RuleGrid grid() {
        return find(RuleGrid.class).single();
    }

    private TextField text(String label) {
        return find(TextField.class)
                .withCondition(one -> label.equals(one.getLabel()))
                .single();
    }

    private TextArea area(String label) {
        return find(TextArea.class)
                .withCondition(one -> label.equals(one.getLabel()))
                .single();
    }

    private IntegerField number(String label) {
        return find(IntegerField.class)
                .withCondition(one -> label.equals(one.getLabel()))
                .single();
    }

    private static String words(Component view) {
        return view.getElement().getTextRecursively();
    }

    private FollowUpRuleSet current(TenantId city) {
        return in(city, Role.CITY_ADMINISTRATOR, rules::current);
    }
}
