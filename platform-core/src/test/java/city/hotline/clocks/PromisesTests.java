package city.hotline.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.calendar.Counting;
import city.hotline.calendar.Shift;
import city.hotline.calendar.WeeklyHours;
import city.hotline.calendar.WorkingCalendar;
import city.hotline.cases.DeadlineKind;
import city.hotline.catalogue.Span;
import city.hotline.catalogue.Urgency;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromisesTests {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(SHANGHAI, WeeklyHours.OFFICE, Map.of(), Shift.parse("08:00-20:00"));

    @ParameterizedTest
    @CsvSource({
        "050101, DANGER, 7m",
        "050102, DANGER, 15m",
        "050102, URGENT, 30m",
        "050201, NORMAL, 2h",
        "050301, NORMAL, 1h",
        // what no promise of the city is near to is promised by the catalogue
        "170101, NORMAL, 9m",
    })
    void theNearestPromiseHolds(String code, Urgency urgency, String span) {
        Promises promises = promises(
                accept("050101", null, "7m"),
                accept("", Urgency.DANGER, "15m"),
                accept("05", Urgency.URGENT, "30m"),
                accept("05", null, "1h"),
                accept("0502", null, "2h"));

        Rule rule = promises.of(DeadlineKind.ACCEPT, item(code, urgency));

        assertThat(rule.span()).hasToString(span);
        assertThat(rule.source()).isEqualTo(span.equals("9m") ? RuleSource.ITEM : RuleSource.CITY);
    }

    @Test
    void aCaseAboutNothingYetHasTheGeneralPromise() {
        Rule rule = promises(accept("", Urgency.DANGER, "15m")).of(DeadlineKind.ACCEPT, null);

        assertThat(rule.span()).hasToString("1wd");
        assertThat(rule.scope()).isEmpty();
    }

    @Test
    void aCallBackIsPromisedByTheCityWhateverTheItem() {
        assertThat(promises()
                        .of(DeadlineKind.FOLLOW_UP, item("050101", Urgency.DANGER))
                        .source())
                .isEqualTo(RuleSource.CITY);
    }

    @Test
    void twoForTheSameCasesAndNoneForAllAreRefused() {
        assertThatThrownBy(() -> promises(accept("05", null, "1h"), accept("05", null, "2h")))
                .isInstanceOf(PromiseTwice.class);
        assertThatThrownBy(() -> new Promises(List.of(accept("", null, "1h")))).isInstanceOf(PromiseMissing.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 125, 150", "100, 125, 150", "75, 99, 150", "75, 150, 149", "75, 125, 1001"})
    void aLadderGoesUp(int warn, int supervisor, int administrator) {
        assertThatThrownBy(() -> new Ladder(warn, supervisor, administrator)).isInstanceOf(PromiseInvalid.class);
    }

    @Test
    void theRungsOfAClockAreSharesOfItsTime() {
        Rule rule = new Rule(RuleSource.CITY, "", Span.parse("1h"), Counting.CLOCK, Ladder.USUAL);
        Instant start = at("2026-03-06T23:00");

        assertThat(rule.share(75, start, rule.due(start, CALENDAR), CALENDAR)).isEqualTo(at("2026-03-06T23:45"));
        assertThat(rule.share(150, start, rule.due(start, CALENDAR), CALENDAR)).isEqualTo(at("2026-03-07T00:30"));
    }

    @Test
    void nobodyIsWarnedOfWorkingDaysOnASunday() {
        Rule rule = new Rule(RuleSource.CITY, "", Span.parse("1wd"), Counting.CLOCK, Ladder.USUAL);
        // Friday noon to Monday 17:00: 3.5 and 7 hours of work
        Instant start = at("2026-03-06T12:00");
        Instant due = rule.due(start, CALENDAR);

        assertThat(rule.share(75, start, due, CALENDAR)).isEqualTo(at("2026-03-09T14:22:30"));
        assertThat(rule.share(125, start, due, CALENDAR)).isEqualTo(at("2026-03-10T11:07:30"));
    }

    private static Promises promises(Promise... accepts) {
        List<Promise> all = new ArrayList<>(Arrays.asList(accepts));
        for (DeadlineKind kind : DeadlineKind.values()) {
            all.add(new Promise(kind, "", null, Span.parse("1wd"), Counting.CLOCK, Ladder.USUAL));
        }
        return new Promises(all);
    }

    private static Promise accept(String codes, @Nullable Urgency urgency, String span) {
        return new Promise(DeadlineKind.ACCEPT, codes, urgency, Span.parse(span), Counting.CLOCK, Ladder.USUAL);
    }

    private static ItemTerms item(String code, Urgency urgency) {
        return new ItemTerms(code, urgency, Span.parse("5m"), Span.parse("9m"), Span.parse("3d"));
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(SHANGHAI).toInstant();
    }
}
