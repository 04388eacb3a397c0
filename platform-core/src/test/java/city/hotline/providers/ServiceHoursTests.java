package city.hotline.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceHoursTests {
    /** 2026-11-23 is a Monday. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-27T08:00,true", // Friday, on the minute
        "2026-11-27T07:59,false",
        "2026-11-27T17:59,true",
        "2026-11-27T18:00,false",
        "2026-11-28T18:00,true", // Saturday night
        "2026-11-29T05:59,true", // and Sunday morning after it
        "2026-11-29T06:00,false",
        "2026-11-30T05:59,true", // Sunday's night goes into Monday
        "2026-12-01T03:00,false"
    })
    void aStretchOverMidnightBelongsToTheDayOnWhichItBegins(LocalDateTime at, boolean open) {
        ServiceHours hours = ServiceHours.parse("1-5 08:00-18:00; 6,7 18:00-06:00");

        assertThat(hours.isOpen(at)).isEqualTo(open);
    }

    @Test
    void equalEndsMeanRoundTheClock() {
        assertThat(ServiceHours.ALWAYS.isOpen(LocalDateTime.parse("2026-11-29T00:00")))
                .isTrue();
        assertThat(ServiceHours.ALWAYS.isOpen(LocalDateTime.parse("2026-11-29T23:59")))
                .isTrue();
    }

    @Test
    void whatIsPrintedIsReadAgain() {
        ServiceHours hours = ServiceHours.parse("1-5 08:00-12:00；1-5 13:30-17:00；6，7 18:00-06:00");

        assertThat(ServiceHours.parse(hours.toString())).isEqualTo(hours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "8 08:00-18:00", "1-5", "1-5 25:00-26:00", "5-1 08:00-18:00", "周一 08:00-18:00", "1-5 0800"})
    void whatCannotBeReadIsNamed(String text) {
        assertThatThrownBy(() -> ServiceHours.parse(text))
                .isInstanceOf(ProviderFileInvalid.class)
                .extracting("code")
                .isEqualTo("SERVICE_HOURS_INVALID");
    }
}
