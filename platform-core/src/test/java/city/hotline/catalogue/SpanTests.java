package city.hotline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTests {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        // Friday 6 March 2026, 16:30 in Shanghai
        "30m, 2026-03-06T08:30:00Z, 2026-03-06T09:00:00Z",
        "4h,  2026-03-06T08:30:00Z, 2026-03-06T12:30:00Z",
        "1d,  2026-03-06T08:30:00Z, 2026-03-07T08:30:00Z",
        "1wd, 2026-03-06T08:30:00Z, 2026-03-09T08:30:00Z",
        "5wd, 2026-03-06T08:30:00Z, 2026-03-13T08:30:00Z",
        "6wd, 2026-03-06T08:30:00Z, 2026-03-16T08:30:00Z",
        // Saturday 10:00 in Shanghai
        "1wd, 2026-03-07T02:00:00Z, 2026-03-09T02:00:00Z",
        // Friday in UTC, but Saturday 01:00 in Shanghai
        "1wd, 2026-03-06T17:00:00Z, 2026-03-08T17:00:00Z"
    })
    void workingDaysSkipWeekendsOfTheZoneAndKeepTheTimeOfDay(String span, Instant start, Instant end) {
        assertThat(Span.parse(span).from(start, SHANGHAI)).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "m", "0m", "-1d", "5 wd", "5w", "10000m", "1D", "１d"})
    void anythingElseIsNotASpan(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Span.parse(text));
    }

    @Test
    void aSpanIsWrittenAsItWasRead() {
        assertThat(List.of("30m", "4h", "1d", "5wd"))
                .allSatisfy(text -> assertThat(Span.parse(text)).hasToString(text));
    }
}
