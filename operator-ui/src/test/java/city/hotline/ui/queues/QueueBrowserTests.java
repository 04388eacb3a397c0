package city.hotline.ui.queues;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.callers.CallerId;
import city.hotline.callers.CallerProfile;
import city.hotline.callers.Callers;
import city.hotline.callers.PhoneNumber;
import city.hotline.cases.CaseChange;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.ItemChoice;
import city.hotline.cases.OpenCase;
import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ServiceItem;
import city.hotline.foundation.Uuids;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.Operators;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import com.microsoft.playwright.Locator;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ScreenTest
class QueueBrowserTests {
    private static final String HEAD = ".case-side > .card > .hd";

    @Autowired
    CityCases firm;

    @Autowired
    Cases cases;

    @Autowired
    Callers callers;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Catalogues catalogues;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void furnish() {
        catalogues.installOnce(NINGBO, RUIAN);
    }

    @Test
    void aCaseGoesFromDispatchToClosedByKeyboardAlone() {
        CaseSummary leak = open("厨房水管漏水 " + Uuids.next());
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("queue/to-dispatch?q=" + leak.number());
            assertThat(screen.find(HEAD)).containsText(leak.number());

            screen.press("Alt+r");
            assertThat(screen.find("#case-candidates .pick").first()).isVisible();
            screen.page().keyboard().type("jhsd");
            screen.press("Enter");
            assertThat(screen.find(".case-side")).containsText("家和水电");
            assertThat(screen.find(HEAD)).containsText("待签收");
            screen.press("Alt+a");
            assertThat(screen.find(HEAD)).containsText("已签收");
            screen.press("Alt+c");
            assertThat(screen.find("vaadin-dialog textarea")).isFocused();
            screen.page().keyboard().insertText("更换软管，试水不漏");
            screen.press("Control+Enter");
            assertThat(screen.find(HEAD)).containsText("待回访");

            screen.press("y").press("y").press("5");
            assertThat(screen.find(".follow-up textarea")).isFocused();
            screen.page().keyboard().insertText("半小时就修好了");
            screen.press("Control+Enter");
            assertThat(screen.find(".toast").last()).containsText("已办结");

            assertThat(as(NINGBO, () -> cases.file(leak.id())).state()).isEqualTo(CaseState.CLOSED_SOLVED);
            assertThat(screen.complaints()).isEmpty();
        }
    }

    @Test
    void whatIsTypedRightAfterTheSlashStandsInTheFilter() {
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("queue/all");

            screen.page().keyboard().press("/");
            screen.page().keyboard().type("水管");

            assertThat(screen.find(".filter-bar input").first()).hasValue("水管");
        }
    }

    @Test
    void theCallerBackGoesOnToTheNextCase() {
        String need = "接着回访 " + Uuids.next();
        CaseSummary first = done(open(need));
        CaseSummary second = done(open(need));
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("queue/to-follow-up?q=" + need);
            assertThat(screen.find(HEAD)).containsText(first.number());
            screen.press("Control+Enter");
            assertThat(screen.find(".follow-up .banner")).containsText("响应了吗");
            screen.press("n").press("n").press("2").press("Control+Enter");
            assertThat(screen.find(".follow-up .banner")).containsText("Alt R");
            screen.press("Alt+r");
            assertThat(screen.find("vaadin-dialog textarea")).isFocused();
            screen.page().keyboard().insertText("请再去一次");
            screen.press("Control+Enter");

            assertThat(screen.find(HEAD)).containsText(second.number());
            screen.press("Alt+l");
            assertThat(screen.find(".toast").last()).containsText("15 分钟");
        }
        assertThat(as(NINGBO, () -> cases.file(first.id())).state()).isEqualTo(CaseState.ASSIGNED);
    }

    @Test
    void twoWhoChangeOneCaseSeeTheDifference() {
        CaseSummary opened = open("原来的标题 " + Uuids.next());
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("case/" + opened.id());
            screen.press("Alt+x");
            Locator title = screen.find("vaadin-dialog vaadin-text-field input").first();
            assertThat(title).isFocused();
            as(
                    NINGBO,
                    () -> cases.change(
                            opened.id(),
                            opened.version(),
                            CaseChange.nothing().title("对方的标题").address("新地址")));
            title.fill("我的标题");
            screen.press("Control+Enter");

            assertThat(screen.find("table.diff")).containsText("对方的标题");
            assertThat(screen.find("table.diff")).containsText("我的标题");
            assertThat(screen.find("table.diff")).containsText("新地址");
            screen.shot("case-conflict-zh-light");
            screen.press("Control+Enter");

            assertThat(screen.find("h1")).hasText("我的标题");
        }
        assertThat(as(NINGBO, () -> cases.file(opened.id())).summary().address())
                .isEqualTo("新地址");
    }

    @Test
    void theOtherCitySeesNothing() {
        CaseSummary here = open("宁波的事 " + Uuids.next());
        try (Screen ruian = Screen.of(RUIAN).login(OPERATOR, PASSWORD)) {
            ruian.open("queue/all?q=" + here.number());
            assertThat(ruian.find(".queue-list .empty")).isVisible();
            for (String address : new String[] {"case/" + here.id(), "case/unknown", "queue/all/" + here.id()}) {
                ruian.open(address);
                assertThat(ruian.find("h1")).hasText("没有找到这个页面");
            }

            sameIdInRuian(here.id().value(), "瑞安的事");
            ruian.open("case/" + here.id());
            assertThat(ruian.find("h1")).hasText("瑞安的事");
        }
    }

    @Test
    void aConfidentialCallersNumberIsShownForAReason() {
        String phone = "1385" + (System.nanoTime() / 1000 % 9_000_000 + 1_000_000);
        CaseSummary secret = as(NINGBO, () -> {
            CallerId caller = callers.recognise(PhoneNumber.parse(phone));
            callers.update(caller, CallerProfile.named("李四").asConfidential(), 0);
            return cases.open(OpenCase.of(Channel.PHONE, caller, "保密 " + Uuids.next(), "不愿公开"));
        });
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("case/" + secret.id());
            assertThat(screen.find(".phone")).not().containsText(phone.substring(3, 7));

            screen.press("Alt+v");
            screen.page().keyboard().insertText("回访");
            screen.press("Control+Enter");
            assertThat(screen.find("vaadin-dialog[opened]")).hasCount(1);
            screen.page().keyboard().insertText("市民来电催问进度");
            screen.press("Control+Enter");

            assertThat(screen.find(".phone")).containsText(phone.substring(3, 7));
        }
    }

    @Test
    void theScreensAreReadableInBothLanguagesAndThemes() {
        String need = "厨房水管漏水 " + Uuids.next().toString().substring(30);
        CaseSummary one = done(open(need));
        open(need);
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("queue/to-dispatch").shot("queue-zh-light").isAccessible();
            screen.open("queue/to-follow-up/" + one.id()).press("y").press("y").press("5");
            screen.shot("follow-up-zh-light").isAccessible();
            screen.open("case/" + one.id()).shot("case-zh-light").isAccessible();
            screen.english().open("queue/all").shot("queue-en-light").isAccessible();
            screen.open("case/" + one.id()).shot("case-en-light").isAccessible();
        }
        try (Screen screen = Screen.dark(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("queue/to-follow-up/" + one.id())
                    .shot("follow-up-zh-dark")
                    .isAccessible();
            screen.open("case/" + one.id()).shot("case-zh-dark").isAccessible();
            screen.english().open("queue/to-dispatch").shot("queue-en-dark").isAccessible();
            assertThat(screen.complaints()).isEmpty();
        }
    }

    private CaseSummary open(String title) {
        return as(NINGBO, () -> {
            ServiceItem item = catalogue.byCode("020101").orElseThrow();
            return cases.open(OpenCase.of(Channel.PHONE, null, title, "水槽下面的管道漏水，地上都是水")
                    .about(new ItemChoice(item.id(), item.code()))
                    .at("中山西路 9 号", "鼓楼街道"));
        });
    }

    private CaseSummary done(CaseSummary opened) {
        return as(NINGBO, () -> {
            cases.assign(opened.id(), firm.firm());
            cases.accept(opened.id());
            return cases.done(opened.id(), "更换软管，试水不漏", null);
        });
    }

    private void sameIdInRuian(UUID id, String title) {
        as(
                RUIAN,
                () -> transaction.execute(status -> jdbc.sql("""
                                insert into hotline_case (id, number, state, version, channel, registered_by_name,
                                    registered_at, title, description, first_response_due_at, handling_due_at, next_due_at)
                                values (:id, :number, 'REGISTERED', 0, 'PHONE', '28号', now(), :title, '', now(), now(), now())""")
                        .param("id", id)
                        .param("number", "RA-" + id)
                        .param("title", title)
                        .update()));
    }

    private <T> T as(TenantId city, Supplier<T> work) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(Operators.of(city, Role.OPERATOR), work));
    }
}
