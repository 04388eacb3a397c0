package city.hotline.ui.providers;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.catalogue.Wording;
import city.hotline.foundation.Uuids;
import city.hotline.providers.AdmissionAct;
import city.hotline.providers.AdmissionState;
import city.hotline.providers.AdmissionStep;
import city.hotline.providers.FileDraft;
import city.hotline.providers.NewProvider;
import city.hotline.providers.ProviderFile;
import city.hotline.providers.ProviderFiles;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.ui.browser.ScreenTest;
import city.hotline.ui.browser.ScreenWithoutBrowser;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.ConflictDialog;
import city.hotline.ui.kit.DayPicker;
import city.hotline.ui.kit.Segmented;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
@ViewPackages(classes = ProvidersView.class)
class ProvidersViewTests extends ScreenWithoutBrowser {
    @Autowired
    Catalogues catalogues;

    @Autowired
    ProviderFiles files;

    @Autowired
    Tenants cities;

    private final String code = "zz-s" + ThreadLocalRandom.current().nextInt(100_000, Integer.MAX_VALUE);

    @BeforeEach
    void install() {
        catalogues.installOnce(NINGBO, RUIAN);
    }

    @Test
    void aFirmIsWrittenRefusedAtItsFieldsCheckedBySomebodyElseAndPutUnderContract() {
        at(NINGBO, Role.SUPERVISOR, () -> {
            ProvidersView view = open(ProvidersView.class);
            click("新增");
            write("宁波屏幕开锁行");
            assertThat(text("统一社会信用代码").getErrorMessage()).contains("第 18 位");
            text("统一社会信用代码").setValue("92330200MA0000001H");
            text("营业时间").setValue("周末");
            finish("保存");
            assertThat(text("营业时间").getErrorMessage()).contains("1-5 08:00-18:00");
            text("营业时间").setValue("1-5 08:00-18:00; 6,7 18:00-06:00");
            number("每日单数上限").setValue(0);
            finish("保存");
            assertThat(number("每日单数上限").getErrorMessage()).contains("1 到 999");
            number("每日单数上限").setValue(20);
            click("加一份证照");
            finish("保存");
            assertThat(text("证照名称").getErrorMessage()).contains("证照名称");
            text("证照名称").setValue("营业执照");
            text("证照编号").setValue("NB-YZ-1");
            click("加一项价格");
            price("二百");
            finish("保存");
            assertThat(text("最低（元）").getErrorMessage()).contains("开锁");
            text("最低（元）").setValue("80");

            finish("保存");

            assertThat(shown(view))
                    .contains("宁波屏幕开锁行", "草稿", "周一至周五 08:00–18:00；周六、周日 18:00–次日 06:00")
                    .contains("开锁 80 元/次", "NB-YZ-1", "长期", "现有 0 单", "建立档案");
            step("提交审核", "");
            assertThat(shown(view)).contains("材料是您提交的");
            assertThat(buttons()).doesNotContain("审核通过").contains("退回修改");
        });
        asChecker(() -> files.step(mine().id(), mine().version(), AdmissionStep.of(AdmissionAct.PASS, "")));
        at(NINGBO, Role.SUPERVISOR, () -> {
            ProvidersView view = show();
            click("开始试用");
            finish("开始试用");
            assertThat(one(DayPicker.class).getErrorMessage()).contains("截止日期");
            one(DayPicker.class).setValue(files.today().plusDays(20));
            finish("开始试用");
            assertThat(shown(view)).contains("试用", "还有 20 天", "30 天内到期");
            click("签约");
            text("合同编号").setValue("HT-2026-7");
            one(DayPicker.class).setValue(files.today().plusYears(1));
            finish("签约");
            click("暂停");
            assertThat(one(Dialog.class).getElement().getTextRecursively()).contains("在手 0 单继续办理");
            finish("暂停");
            assertThat(one(TextArea.class).getErrorMessage()).contains("原因");
            one(TextArea.class).setValue("师傅不足");
            finish("暂停");
            assertThat(shown(view)).contains("暂停", "HT-2026-7", "师傅不足");
        });
        assertThat(mine().admission().state()).isEqualTo(AdmissionState.PAUSED);
        assertThat(in(RUIAN, Role.SUPERVISOR, files::all))
                .noneMatch(file -> file.provider().code().equals(code));
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsSetBesideWhatWasTyped() {
        ProviderFile before = add("先有的企业");
        at(NINGBO, Role.SUPERVISOR, () -> {
            ProvidersView view = show();
            click("修改档案");
            text("电话").setValue("0574-00001111");
            number("同时在手上限").setValue(9);
            asChecker(() -> files.change(before.id(), before.version(), renamed(before), before.content()));
            finish("保存");
            assertThat(one(ConflictDialog.class).getElement().getTextRecursively())
                    .contains("先有的企业", "他人改的名称", "0574-00001111");
            assertThat(text("电话").getValue()).isEqualTo("0574-00001111");

            click(one(ConflictDialog.class));

            assertThat(shown(view)).contains("他人改的名称", "0574 0000 1111", "最多 9 单");
        });
        assertThat(mine().provider().name().zh()).isEqualTo("他人改的名称");
    }

    @Test
    void aListIsNarrowedAndWhoeverWasOvertakenAtAStepSeesTheFileAsItIs() {
        ProviderFile before = add("甬城滤筛服务部");
        at(NINGBO, Role.SUPERVISOR, () -> {
            ProvidersView view = open(ProvidersView.class);
            text("").setValue("ycls");
            assertThat(shown(view)).contains("甬城滤筛服务部", code);
            assertThat(one(FileGrid.class).getSelectedItems()).containsExactly(before);
            filter(FileFilter.WORKING);
            assertThat(shown(view)).doesNotContain("甬城滤筛服务部").contains("没有这样的企业或志愿队");
            filter(FileFilter.ALL);
            click("提交审核");
            asChecker(() -> files.change(before.id(), before.version(), renamed(before), before.content()));
            finish("提交审核");
            assertThat(one(Banner.class, Dialog.class).getElement().getTextRecursively())
                    .contains("刚被他人修改");
            assertThat(shown(view)).contains("他人改的名称");
        });
        at(RUIAN, Role.SUPERVISOR, () -> {
            ProvidersView view = open(ProvidersView.class);
            text("").setValue(code);
            assertThat(shown(view)).contains("没有这样的企业或志愿队");
        });
    }

    private void write(String name) {
        text("编号").setValue(code);
        text("名称").setValue(name);
        text("英文名称").setValue("A screen's firm");
        text("电话").setValue("0574-00000001");
        text("联系人").setValue("值班组长");
        text("企业全称").setValue("宁波屏幕开锁行（示例）");
        text("统一社会信用代码").setValue("92330200MA00000010");
        items().setValue(Set.of("0204"));
        finish("保存");
    }

    private void price(String from) {
        @SuppressWarnings("unchecked") // the only one on the screen
        ComboBox<String> items = find(ComboBox.class)
                .withCondition(box -> "项目".equals(box.getLabel()))
                .single();
        items.setValue("0204");
        text("做什么").setValue("开锁");
        text("单位").setValue("次");
        text("最低（元）").setValue(from);
    }

    private void step(String act, String reason) {
        click(act);
        one(TextArea.class).setValue(reason);
        finish(act);
    }

    /** Clicks the button of the open dialog. */
    private void finish(String words) {
        test(find(Button.class)
                        .withCondition(
                                button -> button.getText().equals(words) && button.findAncestor(Dialog.class) != null)
                        .single())
                .click();
        roundTrip();
    }

    private void click(Dialog dialog) {
        test(find(Button.class)
                        .withCondition(button -> dialog.equals(button.findAncestor(Dialog.class))
                                && button.getThemeNames().contains("primary"))
                        .single())
                .click();
        roundTrip();
    }

    private void filter(FileFilter wanted) {
        @SuppressWarnings("unchecked") // the list's own, the form's is not open
        Segmented<FileFilter> filter = find(Segmented.class).single();
        filter.setValue(wanted);
    }

    private ProvidersView show() {
        ProvidersView view = open(ProvidersView.class);
        text("").setValue(code);
        return view;
    }

    private TextField text(String label) {
        return labelled(TextField.class, label);
    }

    private IntegerField number(String label) {
        return labelled(IntegerField.class, label);
    }

    private <F extends Component & HasLabel & HasValue<?, ?>> F labelled(Class<F> type, String label) {
        return find(type)
                .withCondition(field -> label.equals(field.getLabel() == null ? "" : field.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked") // the only one on the screen
    private MultiSelectComboBox<String> items() {
        return find(MultiSelectComboBox.class).single();
    }

    private <C extends Component> C one(Class<C> type) {
        return find(type).single();
    }

    private <C extends Component> C one(Class<C> type, Class<? extends Component> within) {
        return find(type)
                .withCondition(part -> part.findAncestor(within) != null)
                .single();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private static String shown(ProvidersView view) {
        return view.getElement().getTextRecursively();
    }

    private ProviderFile add(String name) {
        return in(NINGBO, Role.SUPERVISOR, () -> {
            FileDraft whole = FileDraft.of(files.all().stream()
                    .filter(file -> file.provider().code().equals("nb-p01"))
                    .findFirst()
                    .orElseThrow());
            NewProvider like = whole.entry();
            return files.add(
                    new NewProvider(code, like.form(), new Wording(name, "A firm"), like.phone(), like.coverage(), ""),
                    whole.content());
        });
    }

    private static NewProvider renamed(ProviderFile file) {
        NewProvider entry = FileDraft.of(file).entry();
        return new NewProvider(
                entry.code(),
                entry.form(),
                new Wording("他人改的名称", "Renamed"),
                entry.phone(),
                entry.coverage(),
                entry.note());
    }

    private ProviderFile mine() {
        return in(
                NINGBO,
                Role.SUPERVISOR,
                () -> files.all().stream()
                        .filter(file -> file.provider().code().equals(code))
                        .findFirst()
                        .orElseThrow());
    }

    private <T> T asChecker(Supplier<T> work) {
        Operator checker = new Operator(Uuids.next(), NINGBO.code(), "chenhua", "陈华", null, Set.of(Role.SUPERVISOR), 1);
        return cities.runAs(NINGBO, () -> CurrentOperator.runAs(checker, work));
    }
}
