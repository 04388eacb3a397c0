package city.hotline.ui.desk;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.callers.CallerId;
import city.hotline.callers.Callers;
import city.hotline.callers.PhoneNumber;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.OpenCase;
import city.hotline.followup.FollowUpAnswers;
import city.hotline.followup.FollowUps;
import city.hotline.followup.Outcome;
import city.hotline.followup.Solved;
import city.hotline.testing.Catalogues;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import city.hotline.ui.queues.CityCases;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the left pane shows of the caller, and what can be changed there. */
@ScreenTest
class CallerBrowserTests {
    @Autowired
    CityCases firm;

    @Autowired
    Telephone telephone;

    @Autowired
    Catalogues catalogues;

    @Autowired
    Callers callers;

    @Autowired
    Cases cases;

    @Autowired
    FollowUps followUps;

    private final String number = Telephone.freshNumber();

    @BeforeEach
    void furnishAndClear() {
        catalogues.installOnce(NINGBO, RUIAN);
        telephone.clear(NINGBO);
    }

    @Test
    void theLastCasesShowWhatTheCallerSaidAndLeadToTheirFilesByKeyboard() {
        CaseSummary closed = closedCase();
        try (Screen screen = ringing()) {
            assertThat(screen.find(".desk-case-line")).containsText("4 星");
            assertThat(screen.find(".desk-case-line")).containsText("部分解决");
            assertThat(screen.find(".desk-case-line")).containsText("来得很快");
            screen.shot("desk-history").isAccessible();

            screen.find(".desk-case-line").focus();
            screen.press("Enter");

            assertThat(screen.page()).hasURL(Pattern.compile("/case/" + closed.id()));
            assertThat(screen.find("h1")).containsText("水管漏水");
        }
    }

    @Test
    void aSecondCallAboutTheSameNeedIsMergedIntoTheCase() {
        CaseSummary first = openCase();
        try (Screen screen = ringing()) {
            screen.page().keyboard().type("水管还在漏，而且更大了");
            screen.find(".banner vaadin-button").first().click();

            assertThat(screen.find(".desk-receipt h1")).hasText(first.number());
            screen.shot("desk-merged").isAccessible();
        }
        assertThat(as(() -> cases.file(first.id())).timeline())
                .anySatisfy(entry -> assertThat(entry.text()).contains("而且更大了"));
        assertThat(as(() -> cases.historyOf(caller(), 5)).last()).hasSize(1);
    }

    @Test
    void aNeedThatIsNotTheSameBecomesItsOwnCase() {
        openCase();
        try (Screen screen = ringing()) {
            screen.page().keyboard().type("路灯不亮");
            assertThat(screen.find("h1")).hasText("路灯不亮");
            screen.settle();
            screen.find(".banner vaadin-button").nth(1).click();
            assertThat(screen.find(".desk-pane:not(.desk-answers) .banner.warn"))
                    .isHidden();
            screen.press("Control+Enter");

            assertThat(screen.find(".desk-receipt h1")).isVisible();
        }
        assertThat(as(() -> cases.historyOf(caller(), 5)).last()).hasSize(2);
    }

    @Test
    void aTagIsAddedAndTakenAwayAndComposingAddsNone() {
        try (Screen screen = ringing()) {
            screen.find(".desk-tags input").focus();
            screen.compose("dujulaoren");
            screen.page().keyboard().press("Enter");
            screen.page().keyboard().press("Escape");
            screen.settle();
            assertThat(screen.find(".desk-pane .chip.bad")).hasCount(0);
            screen.commit("独居老人");
            screen.press("Enter");
            assertThat(screen.find(".desk-pane .chip.bad")).containsText("独居老人");
            assertThat(as(() -> callers.find(caller())).orElseThrow().tags()).containsExactly("独居老人");

            screen.find(".desk-tags button").click();
            assertThat(screen.find(".desk-pane .chip.bad")).hasCount(0);
        }
        assertThat(as(() -> callers.find(caller())).orElseThrow().tags()).isEmpty();
    }

    @Test
    void somebodyOfTheHouseholdIsFoundAddedAndTakenOut() {
        String daughter = Telephone.freshNumber();
        as(() -> callers.recognise(PhoneNumber.parse(daughter)));
        telephone.as(RUIAN, () -> callers.recognise(PhoneNumber.parse(daughter)));
        try (Screen screen = ringing()) {
            screen.find(".desk-household input").fill("13900000000");
            screen.press("Enter");
            assertThat(screen.find(".desk-household")).containsText("没有找到这样的来电人");
            screen.find(".desk-household input").fill(daughter);
            screen.press("Enter");
            screen.find(".desk-household .desk-lines button").click();
            assertThat(screen.find(".desk-household .row")).containsText(daughter.substring(7));
            screen.shot("desk-household").isAccessible();
            assertThat(as(() -> callers.find(caller())).orElseThrow().household())
                    .isEqualTo(as(() -> callers.byPhone(PhoneNumber.parse(daughter)))
                            .orElseThrow()
                            .household());

            screen.find(".desk-household .row button").click();
            assertThat(screen.find(".desk-household .row")).hasCount(0);
        }
        assertThat(telephone
                        .as(RUIAN, () -> callers.byPhone(PhoneNumber.parse(daughter)))
                        .orElseThrow()
                        .household())
                .isNull();
    }

    private Screen ringing() {
        Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD);
        screen.open("desk");
        telephone.ring(NINGBO, "28", number);
        screen.page().waitForSelector(".desk .big");
        screen.press("F2");
        return screen;
    }

    private CallerId caller() {
        return as(() -> callers.recognise(PhoneNumber.parse(number)));
    }

    private CaseSummary openCase() {
        return as(() -> cases.open(
                OpenCase.of(Channel.PHONE, caller(), "水管漏水", "厨房水管漏水").at("中山西路 1 号", "海曙区")));
    }

    private CaseSummary closedCase() {
        CaseSummary open = openCase();
        as(() -> cases.assign(open.id(), firm.firm()));
        as(() -> cases.accept(open.id()));
        CaseSummary done = as(() -> cases.done(open.id(), "换了软管", null));
        CaseSummary closed = as(() -> followUps.record(
                done.id(),
                done.version(),
                new FollowUpAnswers(true, Solved.PARTLY, 4, "来得很快"),
                new Outcome.CloseUnsolved("墙里的管子要房东修")));
        assertThat(closed.state()).isEqualTo(CaseState.CLOSED_UNSOLVED);
        return closed;
    }

    private <T> T as(Supplier<T> work) {
        return telephone.as(NINGBO, work);
    }
}
