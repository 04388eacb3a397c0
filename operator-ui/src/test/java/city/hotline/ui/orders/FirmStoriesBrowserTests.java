package city.hotline.ui.orders;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.FIRM;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.OTHER_FIRM;
import static city.hotline.ui.browser.Users.PASSWORD;
import static city.hotline.ui.browser.Users.SUPERVISOR;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.callers.CallerId;
import city.hotline.callers.Callers;
import city.hotline.callers.PhoneNumber;
import city.hotline.cases.CaseFilter;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.ItemChoice;
import city.hotline.cases.OpenCase;
import city.hotline.cases.Queue;
import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ServiceItem;
import city.hotline.foundation.Uuids;
import city.hotline.notifications.Notices;
import city.hotline.notifications.QuietHours;
import city.hotline.providers.ServiceHours;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Operators;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import city.hotline.ui.desk.Telephone;
import city.hotline.ui.queues.CityCases;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the hotlines of this kind are known for: a pipe that leaks in a kitchen, a power cut at night, and a citizen who chooses. */
@ScreenTest
class FirmStoriesBrowserTests {
    private static final String MINE = "nb-p01";
    private static final String OTHER = "nb-p04";

    @Autowired
    CityCases city;

    @Autowired
    CityFirms firms;

    @Autowired
    Telephone telephone;

    @Autowired
    Cases cases;

    @Autowired
    Callers callers;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Notices notices;

    @Autowired
    Tenants tenants;

    private final String need = "厨房水管漏水 " + Uuids.next().toString().substring(24);

    @BeforeEach
    void employ() {
        firms.employ(NINGBO, FIRM, MINE);
        firms.employ(NINGBO, OTHER_FIRM, OTHER);
        firms.open(NINGBO, MINE, ServiceHours.ALWAYS);
        firms.open(NINGBO, OTHER, ServiceHours.ALWAYS);
        firms.employ(RUIAN, FIRM, "ra-p01");
        telephone.clear(NINGBO);
    }

    @Test
    void aLeakInTheKitchenIsGrabbedRepairedAndPraised() throws IOException {
        try (Screen late = phone(NINGBO).login(OTHER_FIRM, PASSWORD);
                Screen first = phone(NINGBO).login(FIRM, PASSWORD)) {
            late.open("orders");
            assertThat(late.find(".order-tabs")).containsText("待抢");
            String number = openedToFirms();
            grab(first, late);
            doTheWork(first, number);
            assertThat(first.complaints()).isEmpty();
            CaseSummary subject = found(number);
            praised(subject);
            theOtherCitySeesNothing(subject);
        }
    }

    @Test
    void atNightThePowerIsBackByTheElectricianWhoIsOnDuty() {
        firms.open(NINGBO, MINE, ServiceHours.parse(hours(-2, 4)));
        firms.open(NINGBO, OTHER, ServiceHours.parse(hours(6, 8)));
        CaseSummary subject = called("020301", "整户没电，邻居有电", "13905748899");

        try (Screen operator = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            operator.open("case/" + subject.id()).press("Alt+r");
            Locator picks = operator.find("#case-candidates [role=option]");
            assertThat(picks.filter(new Locator.FilterOptions().setHasText("巧手匠")))
                    .containsText("未营业");
            assertThat(picks.first()).containsText("家和水电");
            operator.shot("firm-compare-zh-light").press("1").press("Control+Enter");
            assertThat(operator.find(".toast").last()).containsText("家和水电");
        }
        try (Screen electrician = phone(NINGBO).login(FIRM, PASSWORD)) {
            electrician.open("orders/new");
            electrician
                    .find(".order-card")
                    .filter(new Locator.FilterOptions().setHasText(need))
                    .click();
            assertThat(electrician.find(".order-facts")).containsText("签收后显示详细地址");
            electrician.settle().press("Alt+a");
            assertThat(electrician.find(".order-facts")).containsText("中山西路 9 号 301");
            electrician.press("Alt+s");
            finish(electrician, "更换漏电保护器，恢复供电", "150");
        }
        assertThat(city.as(NINGBO, () -> cases.file(subject.id())).state()).isEqualTo(CaseState.DONE);
    }

    @Test
    void aCitizenChoosesTheFirmByALinkAndTheFirmHasTheOrder() {
        String mobile = Telephone.freshNumber();
        CaseSummary subject = called("020301", "整户没电", mobile);
        QuietHours usual = quiet(new QuietHours(LocalTime.NOON, LocalTime.NOON));
        try (Screen operator = Screen.of(NINGBO).login(OPERATOR, PASSWORD);
                Screen supervisor = Screen.of(NINGBO).login(SUPERVISOR, PASSWORD);
                Screen citizen = Screen.of("ningbo", 390, 844, ColorScheme.LIGHT)) {
            operator.open("case/" + subject.id()).press("Alt+s");
            assertThat(operator.find(".toast").last()).containsText("已请市民选企业");
            assertThat(operator.find(".case-work")).containsText("市民选择中");
            operator.shot("case-choosing-zh-light").isAccessible();
            operator.press("Alt+r");
            assertThat(operator.find("vaadin-confirm-dialog")).containsText("市民正在为");
            operator.press("Escape").open("queue/to-dispatch/" + subject.id());
            assertThat(operator.find("vaadin-grid")).containsText("市民选择中");
            operator.shot("queue-choosing-zh-light");

            String link = link(supervisor, mobile);
            chooses(citizen, link, mobile);
            assertThat(supervisor.complaints()).isEmpty();
            operator.open("case/" + subject.id());
            assertThat(operator.find(".case-work")).containsText("市民选定");
            assertThat(operator.find(".timeline")).containsText("市民（选企业）");
            operator.shot("case-chosen-zh-light").isAccessible();
            nothingInTheOtherCity(link);
        } finally {
            quiet(usual);
        }
        try (Screen firm = phone(NINGBO).login(FIRM, PASSWORD)) {
            firm.open("orders/new");
            assertThat(firm.find(".order-list")).containsText(need);
        }
    }

    private void chooses(Screen citizen, String link, String mobile) {
        citizen.page().setExtraHTTPHeaders(Map.of("Accept-Language", "en"));
        citizen.page().navigate(citizen.address() + link);
        assertThat(citizen.find("h1")).containsText("Please choose a firm");
        citizen.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        citizen.shot("citizen-choice-en-dark-phone").isAccessible();
        citizen.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        citizen.page().setExtraHTTPHeaders(Map.of("Accept-Language", "zh-CN"));
        Response page = citizen.page().navigate(citizen.address() + link);
        assertThat(page.headers().get("content-security-policy")).startsWith("default-src 'none'");
        assertThat(page.headers().get("cache-control")).contains("no-store");
        assertThat(page.headers())
                .containsEntry("referrer-policy", "no-referrer")
                .doesNotContainKey("set-cookie");
        assertThat(citizen.find("dl")).containsText(need.substring(0, 6));
        assertThat(citizen.find("body")).not().containsText(mobile);
        assertThat(citizen.find("body")).not().containsText("中山西路");
        assertThat(citizen.find("label.firm").first()).containsText("第 1 位");
        citizen.shot("citizen-choice-zh-phone").isAccessible();
        assertThat(citizen.find("[role=status], [role=alert]")).hasCount(0);
        firms.open(NINGBO, OTHER, ServiceHours.parse(hours(6, 8)));
        citizen.find("label.firm:has-text('巧手匠') input").check();
        citizen.find("button[value=firm]").click();
        assertThat(citizen.find("[role=alert]")).containsText("刚刚不能接单");
        assertThat(citizen.find("form")).not().containsText("巧手匠");
        citizen.shot("citizen-choice-late-zh-phone").isAccessible();
        citizen.find("label.firm:has-text('家和水电') input").check();
        citizen.find("button[value=firm]").click();
        assertThat(citizen.find("[role=status]")).containsText("您已选定 家和水电");
        citizen.shot("citizen-chosen-zh-phone").isAccessible();
    }

    /** Every day from so many hours after now until so many. */
    private static String hours(int from, int until) {
        LocalTime now = LocalTime.now(ZoneId.of("Asia/Shanghai")).truncatedTo(ChronoUnit.MINUTES);
        return "1-7 " + now.plusHours(from) + "-" + now.plusHours(until);
    }

    private static void nothingInTheOtherCity(String link) {
        try (Screen there = Screen.of("ruian", 390, 844, ColorScheme.DARK)) {
            assertThat(there.page().navigate(there.address() + link).status()).isEqualTo(404);
            assertThat(there.find("body")).not().containsText("家和水电");
        }
    }

    /** The address of the link on the citizen's phone, as soon as it is there. */
    private static String link(Screen supervisor, String mobile) {
        supervisor.open("phones");
        Locator links = supervisor.find(".handset:has-text('" + mobile + "') a");
        for (int i = 0; i < 60 && links.count() == 0; i++) {
            supervisor.page().waitForTimeout(250);
            supervisor.find("vaadin-button:has-text('刷新')").click();
            supervisor.settle();
        }
        assertThat(links).hasCount(1);
        return links.last().getAttribute("href");
    }

    private QuietHours quiet(QuietHours hours) {
        return tenants.runAs(
                NINGBO,
                () -> CurrentOperator.runAs(Operators.of(NINGBO, Role.CITY_ADMINISTRATOR), () -> {
                    QuietHours before = notices.quietHours();
                    notices.keepQuiet(hours);
                    return before;
                }));
    }

    private CaseSummary called(String code, String words, String mobile) {
        return city.as(NINGBO, () -> {
            CallerId caller = callers.recognise(PhoneNumber.parse(mobile));
            ServiceItem item = catalogue.byCode(code).orElseThrow();
            return cases.open(OpenCase.of(Channel.PHONE, caller, need, words)
                    .about(new ItemChoice(item.id(), item.code()))
                    .at("中山西路 9 号 301", "海曙区"));
        });
    }

    /** At the desk, by keyboard, while the citizen is on the telephone. */
    private String openedToFirms() {
        try (Screen operator = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            operator.open("desk");
            telephone.ring(NINGBO, "28", Telephone.freshNumber());
            operator.page().waitForSelector(".desk .big");
            operator.press("F2");
            operator.page().keyboard().type(need);
            operator.press("Tab");
            operator.page().keyboard().type("sgls");
            assertThat(operator.find(".desk-items .pick").first()).containsText("水管漏水抢修");
            operator.press("Enter");
            assertThat(operator.find(".desk-chosen")).isVisible();
            operator.press("1").press("1");
            assertThat(operator.find(".desk-questions vaadin-text-field input").first())
                    .isFocused();
            operator.page().keyboard().type("海曙区鼓楼街道中山西路 9 号 301");
            operator.press("Alt+g");
            assertThat(operator.find(".desk-ending")).containsText("家和水电服务部");
            operator.shot("desk-offer-zh-light").isAccessible();
            operator.press("Control+Enter");
            assertThat(operator.find(".desk-promise")).containsText("抢单");
            String number = operator.find(".desk-receipt h1").textContent();
            operator.open("case/" + found(number).id());
            assertThat(operator.find(".case-work")).containsText("家可抢");
            operator.shot("case-offered-zh-light").isAccessible();
            return number;
        }
    }

    private CaseSummary found(String number) {
        return city.as(
                NINGBO,
                () -> cases.list(Queue.ALL, CaseFilter.all().text(number), null, 10)
                        .items()
                        .getFirst());
    }

    /** Whoever only looks sees it come and go; the first who taps has it. */
    private void grab(Screen first, Screen late) {
        Locator seen = late.find(".order-card:has(.order-grab)");
        assertThat(seen.first()).containsText("水管漏水抢修");
        assertThat(late.find(".order-list")).not().containsText(need);
        first.open("orders");
        assertThat(first.find(".order-card .order-grab").first()).isEnabled();
        first.shot("orders-zh-phone").isAccessible();
        int before = seen.count();
        first.find(".order-card .order-grab").first().click();
        assertThat(first.find(".toast").last()).containsText("已抢到");
        assertThat(first.find("h1")).containsText(need);
        assertThat(seen).hasCount(before - 1);
    }

    private static void doTheWork(Screen firm, String number) throws IOException {
        assertThat(firm.find(".order-facts")).containsText("中山西路 9 号 301");
        assertThat(firm.find(".order-contact a[href^='tel:']")).hasCount(0);
        firm.press("Alt+v");
        assertThat(firm.find(".order-contact a[href^='tel:']")).hasCount(1);
        firm.press("Alt+y").press("Control+Enter");
        assertThat(firm.find(".toast").last()).containsText("已预约");
        firm.find("#photo-before input[type=file]").setInputFiles(photo("before.png"));
        assertThat(firm.find(".photo img")).hasCount(1);
        firm.press("Alt+s");
        assertThat(firm.find(".card > .hd")).containsText("已到达");
        firm.find("#photo-after input[type=file]").setInputFiles(photo("after.png"));
        assertThat(firm.find(".photo img")).hasCount(2);
        firm.shot("order-zh-phone").isAccessible();
        finish(firm, "更换软管，试水不漏", "1200");
        assertThat(firm.find("vaadin-dialog")).containsText("高于本企业价目表");
        firm.find("vaadin-dialog textarea").last().fill("另换总阀");
        firm.press("Control+Enter");
        assertThat(firm.find(".toast").last()).containsText(number);
        assertThat(firm.find(".card > .hd")).containsText("待回访");
    }

    private static void finish(Screen firm, String result, String fee) {
        firm.press("Alt+c");
        assertThat(firm.find("vaadin-dialog textarea").first()).isFocused();
        firm.page().keyboard().insertText(result);
        firm.find("vaadin-dialog vaadin-big-decimal-field input").fill(fee);
        firm.find("vaadin-dialog textarea").first().focus();
        firm.press("Control+Enter");
    }

    private void praised(CaseSummary subject) {
        try (Screen operator = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            operator.open("queue/to-follow-up/" + subject.id());
            assertThat(operator.find(".case-side > .card > .hd")).containsText("待回访");
            assertThat(operator.find(".case-work")).containsText("1200.00 元");
            assertThat(operator.find(".photo img")).hasCount(2);
            operator.press("y").press("y").press("5").press("Control+Enter");
            assertThat(operator.find(".toast").last()).containsText(subject.number());
            operator.open("case/" + subject.id()).shot("case-grabbed-zh-light");
            assertThat(operator.find(".timeline")).containsText("企业抢单");
        }
        assertThat(city.as(NINGBO, () -> cases.file(subject.id())).state()).isEqualTo(CaseState.CLOSED_SOLVED);
    }

    private static void theOtherCitySeesNothing(CaseSummary subject) {
        try (Screen ruian = phone(RUIAN).login(FIRM, PASSWORD)) {
            ruian.open("orders/done");
            assertThat(ruian.find(".order-list")).containsText("还没有完成的单");
            ruian.open("order/" + subject.id());
            assertThat(ruian.find("body")).not().containsText(subject.number());
        }
    }

    private static FilePayload photo(String name) throws IOException {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return new FilePayload(name, "image/png", png.toByteArray());
    }

    private static Screen phone(TenantId tenant) {
        return Screen.of(tenant.code(), 390, 844, ColorScheme.LIGHT);
    }
}
