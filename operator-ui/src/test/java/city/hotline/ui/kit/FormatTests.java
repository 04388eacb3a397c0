package city.hotline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTests {
    private static final WallTime SHANGHAI = new WallTime(ZoneId.of("Asia/Shanghai"));
    private static final Instant NOON = Instant.parse("2026-11-21T06:05:32Z");

    @Test
    void anInstantReadsInTheCitysOwnTime() {
        assertThat(SHANGHAI.minute(NOON)).isEqualTo("2026-11-21 14:05");
        assertThat(SHANGHAI.second(NOON)).isEqualTo("14:05:32");
        assertThat(SHANGHAI.day(Instant.parse("2026-11-21T16:00:00Z"))).isEqualTo("2026-11-22");
    }

    @Test
    void aTimeIsAsShortAsItStaysClear() {
        assertThat(SHANGHAI.brief(NOON, NOON)).isEqualTo("14:05");
        assertThat(SHANGHAI.brief(NOON.minus(Duration.ofDays(19)), NOON)).isEqualTo("11-02");
        assertThat(SHANGHAI.brief(NOON.minus(Duration.ofDays(400)), NOON)).isEqualTo("2025-10-17");
    }

    @Test
    void theWeekBeginsOnMonday() {
        assertThat(SHANGHAI.weekOf(NOON)).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(SHANGHAI.weekOf(Instant.parse("2026-11-22T15:59:59Z"))).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(SHANGHAI.weekOf(Instant.parse("2026-11-22T16:00:00Z"))).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @CsvSource({
        "PT45S, 剩 45 秒",
        "PT18M59S, 剩 18 分",
        "PT3H, 剩 3 时",
        "PT1H5M, 剩 1 时 05 分",
        "P2DT4H30M, 剩 2 天 4 时",
        "PT-1H-5M, 超 1 时 05 分",
        "PT-1S, 超 1 秒"
    })
    void theTimeLeftIsSaidInWords(Duration left, String words) {
        assertThat(Countdown.inWords(left)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "+8613812345678, 138 1234 5678",
        "13812345678, 138 1234 5678",
        "+8657487181890, 0574 8718 1890",
        "+861065001234, 010 6500 1234",
        "4001234567, 400 123 4567",
        "81890, 81890",
        "110, 110",
        "+14155550100, +14155550100",
        "057481890, 057481890"
    })
    void aTelephoneNumberReadsAsItIsSpoken(String number, String read) {
        assertThat(PhoneText.of(number)).isEqualTo(read);
    }
}
