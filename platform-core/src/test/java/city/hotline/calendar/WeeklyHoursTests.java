package city.hotline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyHoursTests {
    @Test
    void shiftsStandInTheirOrder() {
        WeeklyHours week = week(DayOfWeek.MONDAY, "13:30-17:00", "08:30-12:00");

        assertThat(week.on(DayOfWeek.MONDAY)).hasToString("[08:30-12:00, 13:30-17:00]");
        assertThat(week.on(DayOfWeek.SUNDAY)).isEmpty();
    }

    @Test
    void shiftsThatOverlapAreRefused() {
        assertThatThrownBy(() -> week(DayOfWeek.MONDAY, "08:30-12:00", "11:59-17:00"))
                .isInstanceOf(HoursOverlap.class);
    }

    @Test
    void aNightThatReachesIntoTheNextDaysShiftIsRefusedAlsoFromSundayToMonday() {
        assertThatThrownBy(() -> new WeeklyHours(Map.of(
                        DayOfWeek.SUNDAY, List.of(Shift.parse("22:00-09:00")),
                        DayOfWeek.MONDAY, List.of(Shift.parse("08:30-12:00")))))
                .isInstanceOf(HoursOverlap.class);
    }

    @Test
    void aWeekWithoutADayOfWorkIsRefused() {
        assertThatThrownBy(() -> new WeeklyHours(Map.of())).isInstanceOf(HoursMissing.class);
        assertThatThrownBy(() -> week(DayOfWeek.MONDAY, "22:00-06:00")).isInstanceOf(HoursMissing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08:30-12:00", "08:30–12:00", " 08:30 ~ 12:00 ", "08:30至12:00"})
    void aShiftIsReadAsPeopleWriteIt(String text) {
        assertThat(Shift.parse(text)).hasToString("08:30-12:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "08:30", "8:30-12", "08:30-25:00", "08:30-12:00-13:00"})
    void anythingElseIsNoShift(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Shift.parse(text));
    }

    private static WeeklyHours week(DayOfWeek day, String... shifts) {
        return new WeeklyHours(
                Map.of(day, List.of(shifts).stream().map(Shift::parse).toList()));
    }
}
