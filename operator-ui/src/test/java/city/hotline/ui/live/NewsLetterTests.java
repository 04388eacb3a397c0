package city.hotline.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.callers.CallerId;
import city.hotline.cases.CaseId;
import city.hotline.intake.ContactId;
import city.hotline.intake.MissedCallsChanged;
import city.hotline.intake.QuestionId;
import city.hotline.intake.SeatAnswered;
import city.hotline.intake.SeatHungUp;
import city.hotline.intake.SeatRang;
import city.hotline.intake.SupervisorAnswered;
import city.hotline.intake.SupervisorAsked;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsLetterTests {
    private static final Instant NOON = Instant.parse("2026-11-21T04:00:00.123456Z");

    @Test
    void everyKindOfNewsArrivesAsItWasSent() {
        ContactId contact = ContactId.next();
        for (Object news : List.of(
                new SeatRang(contact, "28", CallerId.next(), NOON),
                new SeatAnswered(contact, "28", CallerId.next(), NOON),
                new SeatHungUp(contact, "28", true, NOON),
                new SeatWorkChanged(),
                new MissedCallsChanged(NOON),
                new SupervisorAsked(QuestionId.next(), contact, NOON),
                new SupervisorAnswered(QuestionId.next(), contact, NOON),
                new CaseMoved(CaseId.next()))) {
            NewsLetter toSeat = new NewsLetter("28", news);
            NewsLetter toCity = new NewsLetter(null, news);

            assertThat(NewsLetter.opened(toSeat.sealed())).contains(toSeat);
            assertThat(NewsLetter.opened(toCity.sealed())).contains(toCity);
        }
    }

    @Test
    void whatIsNotNewsDoesNotTravel() {
        assertThatThrownBy(() -> new NewsLetter("28", "words").sealed()).isInstanceOf(IllegalArgumentException.class);
        for (String forged : List.of(
                "",
                "x",
                "{}",
                "[]",
                "{\"kind\":\"java.lang.String\",\"news\":\"x\"}",
                "{\"kind\":\"SeatRang\",\"news\":7}")) {
            assertThat(NewsLetter.opened(forged)).as(forged).isEmpty();
        }
    }
}
