package city.hotline.ui.notifications;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.Role;
import city.hotline.foundation.RandomText;
import city.hotline.foundation.Uuids;
import city.hotline.notifications.FollowerEvent;
import city.hotline.notifications.LoggedNotice;
import city.hotline.notifications.Medium;
import city.hotline.notifications.Notice;
import city.hotline.notifications.Notices;
import city.hotline.notifications.Occasion;
import city.hotline.notifications.OpenId;
import city.hotline.notifications.Receiver;
import city.hotline.notifications.SimulatedInbox;
import city.hotline.notifications.SimulatedInbox.Fault;
import city.hotline.notifications.WechatFollowers;
import city.hotline.ui.browser.ScreenTest;
import city.hotline.ui.browser.ScreenWithoutBrowser;
import city.hotline.ui.kit.ActionButton;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ScreenTest
@ViewPackages(classes = PhonesView.class)
class WechatScreensTests extends ScreenWithoutBrowser {
    @Autowired
    SimulatedInbox inbox;

    @Autowired
    Notices notices;

    @Autowired
    WechatFollowers followers;

    @Autowired
    TransactionTemplate transactions;

    private final String phone = "+86139" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);

    @AfterEach
    void nothingGoesWrong() {
        does(Fault.NONE);
    }

    @Test
    void onePhoneShowsBothMediaAndItsOwnerFollowsAndUnfollows() {
        in(
                NINGBO,
                Role.SUPERVISOR,
                () -> followers.take(new FollowerEvent(
                        Uuids.next().toString(), new OpenId(RandomText.of(20)), phone, Instant.now())));
        write("经微信");

        at(NINGBO, Role.SUPERVISOR, () -> {
            PhonesView view = open(PhonesView.class);
            await("the WeChat message", () -> {
                click("刷新");
                return bubble(view, "经微信", true);
            });
            assertThat(words(view)).contains("微信公众号 · 宁波81890");
            press("取消关注公众号");
            write("经短信");
            await("the text message", () -> {
                click("刷新");
                return bubble(view, "经短信", false);
            });
            press("关注公众号");
        });

        assertThat(in(NINGBO, Role.SUPERVISOR, () -> inbox.follows(phone))).isTrue();
        assertThat(in(RUIAN, Role.SUPERVISOR, () -> inbox.follows(phone))).isFalse();
        at(
                RUIAN,
                Role.SUPERVISOR,
                () -> assertThat(words(open(PhonesView.class))).doesNotContain(phone));
    }

    @Test
    void theLogSaysThatItWentBySmsInsteadAndIsNarrowedByTheWay() {
        in(NINGBO, Role.SUPERVISOR, () -> {
            inbox.follow(phone, true);
            return phone;
        });
        does(Fault.NOT_FOLLOWING);
        write("改发的");

        at(NINGBO, Role.SUPERVISOR, () -> {
            open(NoticesView.class);
            medium().setValue(Medium.SMS);
            await("the notice by SMS", () -> {
                medium().clear();
                medium().setValue(Medium.SMS);
                return log().contains("已发送（改发：已取消关注）");
            });
            medium().setValue(Medium.WECHAT);
            assertThat(log()).doesNotContain(phone.substring(10));
        });
    }

    @Test
    void aCityWritesItsWechatTextsBesideThoseForSmsAndTooLongOnesAreRefused() {
        at(NINGBO, Role.CITY_ADMINISTRATOR, () -> {
            NoticeTextsView view = open(NoticeTextsView.class);
            assertThat(words(view)).contains("进展将短信告知").doesNotContain("时限需要您关注");
            view.show(Medium.EMAIL);
            assertThat(words(view)).contains("时限需要您关注").doesNotContain("已办结");
            view.show(Medium.WECHAT);
            assertThat(words(view)).contains("进展将在这里告诉您", "最多 2048").doesNotContain("短信告知");

            press("修改 撤销处理告知");
            TextArea text = find(TextArea.class).single();
            assertThat(text.getLabel()).isEqualTo("微信文本");
            text.setValue("汉".repeat(690));
            save();
            assertThat(text.getErrorMessage()).contains("2070 字节");
            text.setValue("已撤销。\n{number}");
            save();
            assertThat(words(view)).contains("已撤销。", "第 1 版");
            view.show(Medium.SMS);
            assertThat(words(view)).doesNotContain("第 1 版");
        });
    }

    private void write(String title) {
        Notice notice = new Notice(
                Occasion.CASE_REGISTERED,
                new Receiver.Citizen(phone),
                null,
                Uuids.next().toString(),
                Map.of("title", title, "number", "NB-1"),
                null,
                true);
        in(NINGBO, Role.OPERATOR, () -> transactions.execute(status -> notices.send(notice)));
    }

    private void does(Fault fault) {
        in(NINGBO, Role.SUPERVISOR, () -> {
            inbox.does(fault);
            return fault;
        });
    }

    /** Presses the button with this name for this phone, or for nobody. */
    private void press(String name) {
        find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel()
                        .filter(label -> label.equals(name) || label.equals(name + " " + phone))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError(name))
                .click();
        roundTrip();
    }

    private void save() {
        find(ActionButton.class)
                .withCondition(button -> button.getText().startsWith("保存"))
                .single()
                .click();
        roundTrip();
    }

    private static boolean bubble(Component view, String said, boolean wechat) {
        return within(view)
                .anyMatch(part -> part.getElement().getClassList().contains("bubble")
                        && words(part).contains(said)
                        && part.getElement().getClassList().contains("wechat") == wechat);
    }

    private static Stream<Component> within(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(WechatScreensTests::within));
    }

    @SuppressWarnings("unchecked") // there is one such field
    private Select<Medium> medium() {
        return find(Select.class)
                .withCondition(one -> "方式".equals(one.getAriaLabel().orElse("")))
                .single();
    }

    /** What the log says of this phone's notices. */
    @SuppressWarnings("unchecked") // there is one grid
    private String log() {
        Grid<LoggedNotice> grid = find(Grid.class).single();
        return grid.getListDataView()
                .getItems()
                .filter(one -> one.phone().endsWith(phone.substring(10)))
                .map(one -> one.phone() + " " + words(NoticeWords.state(one)))
                .collect(Collectors.joining(" "));
    }

    private static String words(Component view) {
        return view.getElement().getTextRecursively();
    }
}
