package city.hotline.ui.citizen;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.ADMINISTRATOR;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static city.hotline.ui.browser.Users.SUPERVISOR;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.callers.Callers;
import city.hotline.callers.PhoneNumber;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.Ending;
import city.hotline.cases.HandlerKind;
import city.hotline.cases.OpenCase;
import city.hotline.departments.DepartmentId;
import city.hotline.followup.DrawFilter;
import city.hotline.followup.FollowUpRules;
import city.hotline.followup.OfflineChecks;
import city.hotline.followup.RuleScope;
import city.hotline.notifications.Notices;
import city.hotline.notifications.QuietHours;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.Operators;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class EvaluationStoryBrowserTests {
    @Autowired
    Tenants tenants;

    @Autowired
    Cases cases;

    @Autowired
    Callers callers;

    @Autowired
    Notices notices;

    @Autowired
    FollowUpRules rules;

    @Autowired
    OfflineChecks checks;

    @Autowired
    Catalogues catalogues;

    private final String phone = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
    private final DepartmentId handler = DepartmentId.next();
    private final String name = "清流水务" + phone.substring(7);
    private QuietHours usual = new QuietHours(LocalTime.NOON, LocalTime.NOON);

    @BeforeEach
    void writeByNightToo() {
        catalogues.installOnce(NINGBO, RUIAN);
        usual = as(NINGBO, Role.CITY_ADMINISTRATOR, () -> notices.quietHours());
        quiet(new QuietHours(LocalTime.NOON, LocalTime.NOON));
    }

    @Test
    void aDissatisfiedCitizenIsHelpedAgainAndHisSecondWordClosesTheCase() {
        CaseSummary opened = as(
                NINGBO,
                Role.OPERATOR,
                () -> cases.open(
                        OpenCase.of(Channel.PHONE, callers.recognise(PhoneNumber.parse(phone)), "阳台漏水", "雨天阳台漏水")
                                .ending(new Ending.ToDepartment(handler, name, ""))));
        finish(opened.id(), "补了胶");
        try (Screen supervisor = Screen.of(NINGBO).login(SUPERVISOR, PASSWORD);
                Screen citizen = Screen.of("ningbo", 390, 844, ColorScheme.LIGHT)) {
            citizen.page().setExtraHTTPHeaders(Map.of("Accept-Language", "zh-CN"));
            supervisor.open("phones");
            String first = link(supervisor, 1);
            supervisor.shot("phones").isAccessible();
            handset(supervisor, " vaadin-button:has-text('关注公众号')").click();
            assertThat(handset(supervisor, "")).containsText("通知发到微信");
            Response page = citizen.page().navigate(citizen.address() + first);
            assertThat(page.headers().get("content-security-policy")).startsWith("default-src 'none'");
            assertThat(page.headers())
                    .containsEntry("referrer-policy", "no-referrer")
                    .doesNotContainKey("set-cookie");
            assertThat(citizen.find("dl")).containsText("阳台漏水");
            assertThat(citizen.find("dl")).containsText("补了胶");
            assertThat(citizen.find("body")).not().containsText(phone);
            citizen.shot("citizen-evaluation").isAccessible();
            rate(citizen, "NO", "1", "下雨还是漏 😡");
            assertThat(citizen.find("[role=status]")).containsText("已评价");

            supervisor.open("queue/to-follow-up/" + opened.id());
            assertThat(supervisor.find(".follow-up")).containsText("市民已通过链接评价");
            assertThat(supervisor.find(".follow-up textarea")).hasValue("下雨还是漏 😡");
            supervisor.shot("follow-up-by-link");
            supervisor.press("Alt+r");
            assertThat(supervisor.find("vaadin-dialog textarea")).hasValue("下雨还是漏 😡");
            supervisor.press("Control+Enter");
            assertThat(supervisor.find(".toast").last()).containsText("重办");

            finish(opened.id(), "重做防水");
            supervisor.open("phones");
            citizen.page().navigate(citizen.address() + link(supervisor, 2));
            assertThat(handset(supervisor, " .bubble.wechat a")).hasCount(1);
            supervisor.shot("phones-wechat").isAccessible();
            rate(citizen, "YES", "5", "");
            assertThat(citizen.find("[role=status]")).containsText("已评价");
            assertThat(as(NINGBO, Role.OPERATOR, () -> cases.file(opened.id())).state())
                    .isEqualTo(CaseState.CLOSED_SOLVED);

            supervisor.open("scores");
            supervisor.shot("scores").isAccessible();
            supervisor.open("scores/" + handler.value() + "/30");
            assertThat(supervisor.find("h1")).containsText(name);
            assertThat(supervisor.find(".card")).containsText("1/2（样本少）");
            supervisor.shot("score-of-one").isAccessible();
            supervisor.open("case/" + opened.id());
            assertThat(supervisor.find(".case-work")).containsText("邀请评价");
            supervisor.open("notices").shot("notices").isAccessible();
            supervisor.open("reminders").shot("reminders").isAccessible();
            assertThat(supervisor.complaints()).isEmpty();
            theTextsCanBeReadInEnglish();
            nothingInTheOtherCity(first);
        } finally {
            quiet(usual);
        }
    }

    @Test
    void aCityAsksByItsOwnRulesAndSomebodyGoesToSee() {
        String line = "story-" + phone;
        CaseSummary opened = as(
                NINGBO,
                Role.OPERATOR,
                () -> cases.open(
                        OpenCase.of(Channel.PHONE, callers.recognise(PhoneNumber.parse(phone)), "路灯不亮", "门口路灯不亮")
                                .onLine(line)
                                .ending(new Ending.ToDepartment(handler, name, ""))));
        try (Screen administrator = Screen.of(NINGBO).login(ADMINISTRATOR, PASSWORD);
                Screen operator = Screen.of(NINGBO).login(OPERATOR, PASSWORD);
                Screen supervisor = Screen.of(NINGBO).login(SUPERVISOR, PASSWORD)) {
            administrator.open("follow-up-rules").press("Alt+n");
            field(administrator, "名称").fill("路灯回访");
            field(administrator, "专线").fill(line);
            administrator
                    .find("vaadin-dialog vaadin-text-area:has-text('开场白') textarea")
                    .fill("您好，这里是热线回访。");
            administrator
                    .find("vaadin-dialog vaadin-text-area:has-text('另外要问') textarea")
                    .fill("夜里亮了吗？");
            administrator.shot("follow-up-rule").isAccessible();
            administrator.press("Control+Enter").press("Alt+r");
            assertThat(administrator.find(".card")).containsText("没有写入任何数据");
            administrator.press("Alt+s");
            assertThat(administrator.find(".toast").last()).containsText("已生效");
            administrator.shot("follow-up-rules").isAccessible();

            finish(opened.id(), "换了灯泡");
            operator.open("queue/to-follow-up/" + opened.id());
            planned(operator, opened.id());
            assertThat(operator.find(".follow-up")).containsText("您好，这里是热线回访。");
            operator.press("y").press("y").press("5");
            operator.find(".script-questions input").fill("亮了 😀");
            operator.shot("follow-up-script").isAccessible();
            operator.press("Control+Enter");
            assertThat(operator.find(".toast").last()).containsText("已办结");
            operator.open("case/" + opened.id());
            assertThat(operator.find(".case-work")).containsText("路灯回访");
            assertThat(operator.find(".case-work")).containsText("亮了 😀");

            as(NINGBO, Role.SUPERVISOR, () -> checks.draw(lately(), "公开的号码 05 11"));
            seen(operator);
            assertThat(operator.find(".check-form")).containsText("请由别人抽检");
            seen(supervisor);
            assertThat(supervisor.find(".toast").last()).containsText("已记下");
            assertThat(supervisor.find(".case-side")).containsText("一致");
            supervisor.shot("offline-check").isAccessible();
            assertThat(supervisor.complaints()).isEmpty();
            assertThat(administrator.complaints()).isEmpty();
        } finally {
            quiet(usual);
            as(
                    NINGBO,
                    Role.CITY_ADMINISTRATOR,
                    () -> rules.change(List.of(), rules.current().version()));
        }
    }

    /** What this story's handler was done with. */
    private DrawFilter lately() {
        Instant now = Instant.now();
        return new DrawFilter(
                now.minus(Duration.ofHours(1)),
                now.plus(Duration.ofHours(1)),
                "",
                new RuleScope.By(HandlerKind.DEPARTMENT, handler.value(), name),
                null,
                1);
    }

    private static void seen(Screen checker) {
        checker.open("offline-checks");
        assertThat(checker.find(".case-side")).containsText("票号");
        checker.find(".check-form vaadin-radio-button:has-text('是')").last().click();
        checker.press("Alt+1");
        checker.find(".check-form textarea").fill("现场已修好");
        checker.press("Control+Enter");
    }

    private static Locator field(Screen screen, String label) {
        return screen.find("vaadin-dialog vaadin-text-field:has-text('" + label + "') input");
    }

    /** The plan comes by the outbox: until then the panel shows no script. */
    private static void planned(Screen screen, CaseId id) {
        Locator script = screen.find(".follow-up .script:visible");
        for (int i = 0; i < 40 && script.count() == 0; i++) {
            screen.page().waitForTimeout(250);
            screen.open("queue/to-follow-up/" + id);
        }
    }

    private static void theTextsCanBeReadInEnglish() {
        try (Screen administrator = Screen.dark(NINGBO).english().login(ADMINISTRATOR, PASSWORD)) {
            administrator.open("notice-texts");
            assertThat(administrator.find("main, .card").first()).containsText("As shipped");
            administrator.open("notice-texts/wechat");
            assertThat(administrator.find(".card").first()).containsText("2048");
            administrator.shot("notice-texts-en-dark").isAccessible();
            administrator
                    .open("follow-up-rules")
                    .shot("follow-up-rules-en-dark")
                    .isAccessible();
            administrator.open("notices").shot("notices-en-dark").isAccessible();
            assertThat(administrator.complaints()).isEmpty();
        }
    }

    private void nothingInTheOtherCity(String link) {
        try (Screen there = Screen.of("ruian", 390, 844, ColorScheme.DARK);
                Screen operator = Screen.of(RUIAN).login(OPERATOR, PASSWORD)) {
            Response answer = there.page().navigate(there.address() + link);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(there.find("body")).not().containsText("阳台漏水");
            operator.open("scores/" + handler.value() + "/30");
            assertThat(operator.find("body")).not().containsText(name);
        }
    }

    private static void rate(Screen citizen, String solved, String stars, String words) {
        citizen.find("input[name=responded][value=YES]").check();
        citizen.find("input[name=solved][value=" + solved + "]").check();
        citizen.find("input[name=stars][value='" + stars + "']").check();
        citizen.find("textarea").fill(words);
        citizen.find("button[type=submit]").click();
    }

    /** The address of a link on the citizen's phone, as soon as there are so many. */
    private String link(Screen supervisor, int many) {
        Locator links = handset(supervisor, " a");
        for (int i = 0; i < 60 && links.count() < many; i++) {
            supervisor.page().waitForTimeout(250);
            supervisor.find("vaadin-button:has-text('刷新')").click();
            supervisor.settle();
        }
        assertThat(links).hasCount(many);
        return links.last().getAttribute("href");
    }

    private Locator handset(Screen supervisor, String part) {
        return supervisor.find(".handset:has-text('" + phone + "')" + part);
    }

    private void finish(CaseId id, String result) {
        as(NINGBO, Role.OPERATOR, () -> {
            cases.accept(id);
            return cases.done(id, result, null);
        });
    }

    private void quiet(QuietHours hours) {
        as(NINGBO, Role.CITY_ADMINISTRATOR, () -> {
            notices.keepQuiet(hours);
            return hours;
        });
    }

    private <T> T as(TenantId city, Role role, Supplier<T> work) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(Operators.of(city, role), work));
    }
}
