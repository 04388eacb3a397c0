package city.hotline.ui.casefile;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.COLLEAGUE;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.callers.CallerId;
import city.hotline.callers.Callers;
import city.hotline.callers.PhoneNumber;
import city.hotline.cases.ArchivedCase;
import city.hotline.cases.CaseArchive;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.ImportId;
import city.hotline.cases.OpenCase;
import city.hotline.foundation.Uuids;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.Operators;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import city.hotline.ui.queues.CityCases;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class CaseFileBrowserTests {
    @Autowired
    Cases cases;

    @Autowired
    CaseArchive archive;

    @Autowired
    Callers callers;

    @Autowired
    Tenants tenants;

    @Autowired
    CityCases city;

    @Autowired
    Catalogues catalogues;

    @BeforeEach
    void furnish() {
        catalogues.installOnce(NINGBO, RUIAN);
    }

    @Test
    void aCasePrintsWithItsFactsAndCourseAndWithoutTheScreen() {
        CaseSummary done = city.done(NINGBO, "打印 " + Uuids.next());
        try (Screen screen = Screen.dark(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("case/" + done.id());
            assertThat(screen.find("h1")).containsText("打印");
            Page page = screen.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            for (String gone : List.of(".top", ".nav", ".follow-up", ".acts", ".no-print")) {
                assertThat(screen.find(gone).first()).isHidden();
            }
            for (String kept : List.of("h1", ".timeline", "table.facts")) {
                assertThat(screen.find(kept).first()).isVisible();
            }
            assertThat(page.evaluate("() => getComputedStyle(document.querySelector('h1')).color"))
                    .asString()
                    .doesNotContain("255, 255, 255");
            page.setViewportSize(794, 1123);
            screen.shot("case-print");
            Path file = Path.of("target", "screenshots", "case.pdf");
            byte[] pdf = page.pdf(new Page.PdfOptions().setPath(file).setFormat("A4"));
            assertThat(pdf).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
    }

    @Test
    void aCaseOfAnOlderSystemShowsItsReplyWithBothTimes() {
        String title = "路灯不亮 " + Uuids.next();
        CallerId caller = city.as(NINGBO, () -> callers.recognise(PhoneNumber.parse(phone())));
        tenants.runAs(
                NINGBO,
                () -> CurrentOperator.runAs(
                        Operators.of(NINGBO, Role.CITY_ADMINISTRATOR),
                        () -> archive.add(ImportId.next(), Uuids.next().toString(), List.of(archived(caller, title)))));
        CaseSummary old =
                city.as(NINGBO, () -> cases.historyOf(caller, 1)).last().getFirst();
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("case/" + old.id());

            assertThat(screen.find("h1")).hasText(title);
            assertThat(screen.find(".section").first()).containsText("已安排维修，当晚恢复照明。");
            assertThat(screen.find(".section").first()).containsText("诉求 2019-04-26 00:30");
            assertThat(screen.find(".section").first()).containsText("答复 2019-04-27 00:30");
            assertThat(screen.find(".section").first()).containsText("用时 1 天");
            assertThat(screen.find(".case-work")).containsText("城乡建设");
            screen.shot("case-history-zh-light").isAccessible();
        }
    }

    @Test
    void aChangeOfFactsIsTakenBackFromTheToast() {
        CaseSummary opened = city.open(NINGBO, "改错了 " + Uuids.next());
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("case/" + opened.id()).press("Alt+x");
            screen.find("vaadin-dialog vaadin-text-field input").first().fill("错的标题");
            screen.press("Control+Enter");
            assertThat(screen.find("h1")).hasText("错的标题");
            assertThat(screen.find(".toast").last()).containsText("已修改");

            screen.press("Alt+u");

            assertThat(screen.find("h1")).hasText(opened.title());
        }
        assertThat(city.as(NINGBO, () -> cases.file(opened.id())).summary().title())
                .isEqualTo(opened.title());
    }

    @Test
    void whoeverLooksAtACaseSeesWhoIsEditingIt() {
        CaseSummary opened = city.open(NINGBO, "同时编辑 " + Uuids.next());
        CaseSummary twin = city.open(NINGBO, "相邻的 " + Uuids.next());
        try (Screen wang = Screen.of(NINGBO).login(OPERATOR, PASSWORD);
                Screen zhao = Screen.of(NINGBO).login(COLLEAGUE, PASSWORD)) {
            wang.open("case/" + opened.id());
            assertThat(wang.find(".case-page")).containsText(twin.title());
            zhao.open("case/" + opened.id()).press("Alt+x");
            assertThat(wang.find(".banner")).containsText("赵敏 正在编辑");
            assertThat(zhao.find(".case-page .banner")).hasCount(0);

            zhao.press("Escape");
            assertThat(wang.find(".banner")).hasCount(0);
        }
    }

    @Test
    void thePaletteFindsCasesByNumberPhoneAndInitialsInItsCityAlone() {
        String phone = phone();
        String title = "面板 " + Uuids.next();
        CaseSummary called = city.as(NINGBO, () -> {
            CallerId caller = callers.recognise(PhoneNumber.parse(phone));
            return cases.open(OpenCase.of(Channel.PHONE, caller, title, ""));
        });
        CaseSummary leak = city.open(NINGBO, "厨房 " + Uuids.next());
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("queue/all");
            assertPaletteFinds(screen, called.number(), title);
            assertPaletteFinds(screen, phone, title);
            assertPaletteFinds(screen, "sgls", leak.title());
            screen.press("Control+k");
            assertThat(screen.find(".palette input")).isFocused();
            screen.page().keyboard().insertText(called.number());
            screen.press("Enter");
            assertThat(screen.find("h1")).hasText(title);
        }
        try (Screen ruian = Screen.of(RUIAN).login(OPERATOR, PASSWORD)) {
            ruian.open("queue/all").press("Control+k");
            ruian.page().keyboard().insertText(phone);
            assertThat(ruian.find(".palette .empty")).isVisible();
        }
    }

    @Test
    void eachFigureOpensItsDefinition() {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("queue/all");
            List.of("registered", "answered", "overdue", "to-follow-up", "response", "solved", "satisfied")
                    .forEach(figure -> {
                        screen.find("#today-" + figure).focus();
                        screen.press("Enter");
                        assertThat(screen.find("vaadin-popover[opened]")).containsText("。");
                        screen.press("Escape");
                        assertThat(screen.find("vaadin-popover[opened]")).hasCount(0);
                    });
        }
    }

    private static void assertPaletteFinds(Screen screen, String typed, String title) {
        screen.press("Control+k");
        assertThat(screen.find(".palette input")).isFocused();
        screen.page().keyboard().insertText(typed);
        assertThat(screen.find(".palette .found")).containsText(title);
        screen.press("Escape").press("Escape");
        assertThat(screen.find(".palette")).hasCount(0);
    }

    private static ArchivedCase archived(CallerId caller, String title) {
        Instant then = Instant.parse("2019-04-25T16:30:00Z");
        return new ArchivedCase(
                "1",
                caller,
                title,
                "小区门口的路灯坏了三天",
                then,
                "已安排维修，当晚恢复照明。",
                then.plusSeconds(86_400),
                null,
                "城乡建设",
                "",
                Channel.ARCHIVE);
    }

    private static String phone() {
        return "1386" + (System.nanoTime() / 1000 % 9_000_000 + 1_000_000);
    }
}
