package city.hotline.ui.credit;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.ADMINISTRATOR;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static city.hotline.ui.browser.Users.SUPERVISOR;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.Account;
import city.hotline.access.AccountId;
import city.hotline.access.Accounts;
import city.hotline.access.NewAccount;
import city.hotline.access.Role;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.credit.Appeals;
import city.hotline.credit.BadRecords;
import city.hotline.credit.Certificates;
import city.hotline.credit.Judged;
import city.hotline.credit.Sanction;
import city.hotline.foundation.Uuids;
import city.hotline.notifications.Notices;
import city.hotline.notifications.QuietHours;
import city.hotline.providers.ProviderId;
import city.hotline.providers.ProviderMembers;
import city.hotline.providers.ProviderStanding;
import city.hotline.testing.Catalogues;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A firm paints a wall and leaves it rough: a bad record is reported and verified, the firm gets a yellow card, the citizen is
 * told, the wall is done again; the firm appeals, and the card is taken back.
 */
@ScreenTest
class RoughWallStoryBrowserTests {
    @Autowired
    Judged judged;

    @Autowired
    BadRecords records;

    @Autowired
    Appeals appeals;

    @Autowired
    Certificates certificates;

    @Autowired
    Accounts accounts;

    @Autowired
    ProviderMembers members;

    @Autowired
    Cases cases;

    @Autowired
    Notices notices;

    @Autowired
    Catalogues catalogues;

    private final String need = "墙面粗糙 " + Uuids.next().toString().substring(24);
    private QuietHours usual = new QuietHours(LocalTime.NOON, LocalTime.NOON);
    private ProviderId firm = ProviderId.next();

    @BeforeEach
    void writeByNightToo() {
        catalogues.installOnce(NINGBO, RUIAN);
        firm = judged.firm(firm, "光洁装饰 " + need.substring(5), NINGBO);
        usual = administrator().does(() -> notices.quietHours());
        quiet(new QuietHours(LocalTime.NOON, LocalTime.NOON));
    }

    @AfterEach
    void beQuietAgain() {
        quiet(usual);
    }

    @Test
    void aRoughWallGivesAYellowCardTheCitizenIsToldAndItIsDoneAgain() {
        CaseSummary wall = judged.done(NINGBO, firm, need);
        report(wall);
        verify();
        theCitizenReadsOfIt();
        doneAgainAndClosed(wall);
        theFirmAppealsAndTheCardIsTakenBack();
        theOtherCitySeesNothing();
    }

    @Test
    void aGradeIsCertifiedCheckedByAnybodyAndShownToABankWithConsent() throws IOException {
        judged.satisfied(NINGBO, firm, 10);
        String check = certify();
        anybodyChecks(check);
        String login = "firm" + Uuids.next().toString().substring(24);
        employ(login);
        try (Screen member = Screen.of("ningbo", 390, 844, ColorScheme.LIGHT).login(login, PASSWORD);
                Screen bank = Screen.of("ningbo", 390, 844, ColorScheme.LIGHT)) {
            bank.page().setExtraHTTPHeaders(Map.of("Accept-Language", "zh-CN"));
            String link = consent(member);
            bank.page().navigate(link);
            assertThat(bank.find("dl")).containsText("2A");
            assertThat(bank.find("main")).containsText("甬江银行");
            bank.shot("bank-reference-zh").isAccessible();
            member.open("credit/own");
            assertThat(member.find(".card")).containsText("银行查询时间");
            member.shot("credit-own-zh-phone").isAccessible();
            member.find("vaadin-button:has-text('收回授权')").click();
            assertThat(member.find(".toast").last()).containsText("已收回授权");
            Response after = bank.page().navigate(link);
            assertThat(after.status()).isEqualTo(404);
            assertThat(bank.find("[role=status]")).hasText("没有授权。");
            assertThat(member.complaints()).isEmpty();
        }
    }

    /** @return the address of the public check */
    private String certify() {
        try (Screen screen = Screen.of(NINGBO).login(SUPERVISOR, PASSWORD)) {
            screen.open("credit/grading").shot("grading-zh-light").isAccessible();
            assertThat(screen.find("vaadin-grid").first()).containsText("光洁装饰");
            screen.press("Control+Enter");
            screen.find("vaadin-confirm-dialog vaadin-button:has-text('评级')")
                    .last()
                    .click();
            assertThat(screen.find(".toast").last()).containsText("已给");
            screen.open("credit/" + firm);
            screen.find("vaadin-button:has-text('颁发证书')").click();
            assertThat(screen.find(".toast").last()).containsText("已颁发证书");
            screen.shot("certified-zh-light").isAccessible();
            assertThat(screen.complaints()).isEmpty();
            return screen.find("a:has-text('公开查验')").getAttribute("href");
        }
    }

    private void anybodyChecks(String check) throws IOException {
        byte[] paper = judged.somebody(NINGBO, Role.SUPERVISOR)
                .does(() -> certificates.paper(certificates.of(firm).getFirst().id()));
        try (Screen phone = Screen.of("ningbo", 390, 844, ColorScheme.LIGHT);
                Screen there = Screen.of("ruian", 390, 844, ColorScheme.DARK)) {
            phone.page().setExtraHTTPHeaders(Map.of("Accept-Language", "zh-CN"));
            Response page = phone.page().navigate(phone.address() + check);
            assertThat(page.headers().get("content-security-policy")).startsWith("default-src 'none'");
            assertThat(page.headers()).doesNotContainKey("set-cookie");
            assertThat(phone.find("[role=status]")).hasText("有效");
            assertThat(phone.find("dl")).containsText("光洁装饰");
            phone.shot("verify-zh").isAccessible();
            phone.find("a").click();
            hand(phone, paper);
            assertThat(phone.find("[role=status]")).containsText("由本热线签发");
            paper[paper.length / 3] ^= 1;
            hand(phone, paper);
            assertThat(phone.find("[role=status]")).containsText("已被改动");
            phone.shot("verify-file-zh").isAccessible();
            assertThat(there.page().navigate(there.address() + check).status()).isEqualTo(404);
            assertThat(there.find("body")).not().containsText("光洁装饰");
        }
    }

    private static void hand(Screen phone, byte[] paper) {
        phone.find("input[type=file]").setInputFiles(new FilePayload("certificate.pdf", "application/pdf", paper));
        phone.find("button[type=submit]").click();
    }

    private String consent(Screen member) {
        member.open("credit/own");
        member.find("vaadin-button:has-text('授权银行查询')").click();
        assertThat(member.find("vaadin-dialog vaadin-text-field input")).isFocused();
        member.page().keyboard().insertText("甬江银行");
        member.shot("consent-zh-phone").isAccessible();
        member.press("Control+Enter");
        Locator link = member.find("#consent-link input");
        assertThat(link).hasValue(Pattern.compile("http://.*/reference/.{32}"));
        return link.inputValue();
    }

    private void employ(String login) {
        administrator().does(() -> {
            accounts.create(new NewAccount(login, "企业承办人", null, Set.of(Role.PROVIDER_HANDLER), PASSWORD));
            AccountId account = accounts.list().stream()
                    .filter(one -> one.loginName().equals(login))
                    .map(Account::id)
                    .findFirst()
                    .orElseThrow();
            members.assign(account, firm);
            return account;
        });
    }

    private void report(CaseSummary wall) {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("case/" + wall.id()).press("Alt+j");
            assertThat(screen.find("vaadin-dialog textarea")).isFocused();
            screen.page().keyboard().insertText("太粗糙");
            screen.press("Control+Enter");
            assertThat(screen.find("vaadin-dialog")).containsText("至少 20 个字");
            screen.page().keyboard().insertText("。回访时市民不满意：新刷的墙面多处起皮，师傅不肯返工，有照片。");
            screen.shot("bad-record-zh-light").isAccessible();
            screen.press("Control+Enter");
            assertThat(screen.find(".timeline")).containsText("登记不良记录");
            assertThat(screen.find(".case-work")).containsText("待核实");
            assertThat(screen.complaints()).isEmpty();
        }
    }

    private void verify() {
        try (Screen screen = Screen.of(NINGBO).login(SUPERVISOR, PASSWORD)) {
            screen.open("credit").shot("credit-list-zh-light").isAccessible();
            screen.open("credit/" + firm);
            screen.find("vaadin-button:has-text('核实')").first().click();
            assertThat(screen.find("vaadin-dialog textarea")).isFocused();
            assertThat(screen.find("vaadin-dialog")).containsText("第 1 次：黄牌。确认后将会");
            assertThat(screen.find("vaadin-dialog")).containsText("工单退回该企业重新办理");
            assertThat(screen.find("vaadin-dialog")).containsText("短信告知市民");
            screen.page().keyboard().insertText("看过照片，属实；请重新批荡");
            screen.shot("verify-zh-light").isAccessible();
            screen.press("Control+Enter");
            assertThat(screen.find(".card")).containsText("责成重办");
            assertThat(screen.find(".hd .chip").last()).containsText("黄牌");
            screen.shot("credit-of-one-zh-light").isAccessible();
            assertThat(screen.complaints()).isEmpty();
        }
    }

    private void theCitizenReadsOfIt() {
        try (Screen screen = Screen.of(NINGBO).login(SUPERVISOR, PASSWORD)) {
            screen.open("phones");
            Locator bubble = screen.find(".bubble:has-text('" + need + "'):has-text('黄牌警告')");
            for (int i = 0; i < 60 && bubble.count() == 0; i++) {
                screen.page().waitForTimeout(250);
                screen.find("vaadin-button:has-text('刷新')").click();
                screen.settle();
            }
            assertThat(bubble).containsText("已责成其重新办理");
        }
    }

    private void doneAgainAndClosed(CaseSummary wall) {
        judged.somebody(NINGBO, Role.OPERATOR).does(() -> {
            assertThat(cases.file(wall.id()).state()).isEqualTo(CaseState.ASSIGNED);
            cases.accept(wall.id());
            return cases.done(wall.id(), "重新批荡两遍", null);
        });
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("queue/to-follow-up/" + wall.id());
            assertThat(screen.find(".case-side > .card > .hd")).containsText("待回访");
            screen.press("y").press("y").press("5");
            assertThat(screen.find(".follow-up textarea")).isFocused();
            screen.page().keyboard().insertText("平整了，谢谢");
            screen.press("Control+Enter");
            assertThat(screen.find(".toast").last()).containsText("已办结");
        }
    }

    private void theFirmAppealsAndTheCardIsTakenBack() {
        Sanction sanction = judged.somebody(NINGBO, Role.OPERATOR)
                .does(() -> records.sanctionsOf(firm))
                .getFirst();
        judged.member(NINGBO, firm).does(() -> appeals.appeal(sanction.id(), "起皮是原有基层受潮，有验收单"));
        try (Screen screen = Screen.dark(NINGBO).english().login(ADMINISTRATOR, PASSWORD)) {
            screen.open("credit/" + firm);
            screen.find("vaadin-button:has-text('Decide the appeal')").click();
            assertThat(screen.find("vaadin-dialog textarea")).isFocused();
            screen.find("vaadin-dialog vaadin-radio-button:has-text('Reversed')")
                    .click();
            assertThat(screen.find("vaadin-dialog")).containsText("counts no longer");
            screen.find("vaadin-dialog textarea").fill("The acceptance paper is genuine");
            screen.shot("decide-en-dark").isAccessible();
            screen.press("Control+Enter");
            assertThat(screen.find(".hd .chip").last()).containsText("Clear");
            screen.shot("credit-of-one-en-dark").isAccessible();
            assertThat(screen.complaints()).isEmpty();
        }
        assertThat(judged.standing(NINGBO, firm)).isEqualTo(ProviderStanding.CLEAR);
    }

    private void theOtherCitySeesNothing() {
        try (Screen ruian = Screen.of(RUIAN).login(SUPERVISOR, PASSWORD)) {
            ruian.open("credit/" + firm);
            assertThat(ruian.find("h1")).hasText("没有找到这个页面");
            ruian.open("credit");
            assertThat(ruian.page().content()).doesNotContain(need.substring(5));
        }
    }

    private Judged.Person administrator() {
        return judged.somebody(NINGBO, Role.CITY_ADMINISTRATOR);
    }

    private void quiet(QuietHours hours) {
        administrator().does(() -> {
            notices.keepQuiet(hours);
            return hours;
        });
    }
}
