package city.hotline.ui.followup;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static city.hotline.ui.browser.Users.COLLEAGUE;
import static city.hotline.ui.browser.Users.OPERATOR;
import static city.hotline.ui.browser.Users.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.followup.FollowUps;
import city.hotline.foundation.Uuids;
import city.hotline.testing.Catalogues;
import city.hotline.ui.browser.Screen;
import city.hotline.ui.browser.ScreenTest;
import city.hotline.ui.queues.CityCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class FollowUpBrowserTests {
    private static final String HEAD = ".case-side > .card > .hd";
    private static final String WORDS = ".follow-up textarea";

    @Autowired
    Cases cases;

    @Autowired
    FollowUps followUps;

    @Autowired
    CityCases city;

    @Autowired
    Catalogues catalogues;

    @BeforeEach
    void furnish() {
        catalogues.installOnce(NINGBO, RUIAN);
    }

    @Test
    void whoeverCallsBackSecondSeesWhatTheOtherChangedBeforeRecording() {
        CaseSummary done = city.done(NINGBO, "两人回访 " + Uuids.next());
        try (Screen wang = Screen.of(NINGBO).login(OPERATOR, PASSWORD);
                Screen zhao = Screen.of(NINGBO).login(COLLEAGUE, PASSWORD)) {
            answer(wang.open("queue/to-follow-up/" + done.id()), "王丽记下的话");
            zhao.open("case/" + done.id()).press("Alt+x");
            zhao.find("vaadin-dialog vaadin-text-field input").first().fill("赵敏改的标题");
            zhao.press("Control+Enter");
            assertThat(zhao.find("h1")).hasText("赵敏改的标题");

            wang.press("Control+Enter");
            assertThat(wang.find("table.diff")).containsText("赵敏改的标题");
            assertThat(wang.find("table.diff")).containsText("办结");
            assertThat(wang.find("vaadin-dialog .timeline")).containsText("30号");
            wang.shot("follow-up-conflict-zh-light").isAccessible();
            wang.press("Escape");
            assertThat(wang.find(WORDS)).hasValue("王丽记下的话");
            wang.press("Control+Enter");
            assertThat(wang.find("table.diff")).containsText("赵敏改的标题");
            assertThat(stateOf(done)).isEqualTo(CaseState.DONE);

            wang.press("Control+Enter");
            assertThat(wang.find(".toast").last()).containsText("已办结");
            assertThat(stateOf(done)).isEqualTo(CaseState.CLOSED_SOLVED);
        }
    }

    @Test
    void whoeverCallsBackAfterTheEndSeesItAndKeepsTheWords() {
        CaseSummary done = city.done(NINGBO, "先后办结 " + Uuids.next());
        try (Screen wang = Screen.of(NINGBO).login(OPERATOR, PASSWORD);
                Screen zhao = Screen.of(NINGBO).login(COLLEAGUE, PASSWORD)) {
            answer(wang.open("queue/to-follow-up/" + done.id()), "王丽记下的话");
            answer(zhao.open("queue/to-follow-up/" + done.id()), "赵敏先办结");
            zhao.press("Control+Enter");
            assertThat(zhao.find(".toast").last()).containsText("已办结");

            wang.press("Control+Enter");
            assertThat(wang.find("vaadin-dialog .timeline")).containsText("赵敏先办结");
            wang.press("Control+Enter").press("Escape");

            assertThat(wang.find(WORDS)).hasValue("王丽记下的话");
            assertThat(wang.find("table.diff")).hasCount(0);
        }
        assertThat(city.as(NINGBO, () -> followUps.of(done.id()))).hasSize(1);
    }

    @Test
    void reworkGoesToAnotherHandlerByKeyboardAlone() {
        CaseSummary done = city.done(NINGBO, "换一家修 " + Uuids.next());
        try (Screen screen = Screen.of(NINGBO).login(OPERATOR, PASSWORD)) {
            screen.open("queue/to-follow-up/" + done.id());
            assertThat(screen.find(HEAD)).containsText("待回访");
            screen.press("y").press("n").press("1").press("Alt+r");
            assertThat(screen.find("vaadin-dialog textarea")).isFocused();
            screen.page().keyboard().insertText("还在漏水，请换一家");
            screen.press("Alt+w").press("Control+Enter");
            assertThat(screen.find("vaadin-dialog")).containsText("请选择由谁重办");
            assertThat(screen.find("#case-candidates .pick").first()).isVisible();
            screen.shot("follow-up-rework-zh-light").isAccessible();
            String other = screen.find("#case-candidates .pick .b").first().innerText();
            screen.press("1");
            assertThat(screen.find("vaadin-dialog textarea")).isFocused();
            screen.press("Control+Enter");

            assertThat(screen.find(".toast").last()).containsText("已交" + other + "重办");
            screen.open("case/" + done.id());
            assertThat(screen.find(".timeline")).containsText("重办，改由" + other + "承办");
            assertThat(screen.find(".timeline")).containsText("还在漏水，请换一家");
        }
        assertThat(stateOf(done)).isEqualTo(CaseState.ASSIGNED);
    }

    private static void answer(Screen screen, String words) {
        assertThat(screen.find(HEAD)).containsText("待回访");
        screen.press("y").press("y").press("5");
        assertThat(screen.find(WORDS)).isFocused();
        screen.page().keyboard().insertText(words);
    }

    private CaseState stateOf(CaseSummary one) {
        return city.as(NINGBO, () -> cases.file(one.id())).state();
    }
}
