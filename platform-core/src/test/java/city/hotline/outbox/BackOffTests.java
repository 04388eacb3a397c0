package city.hotline.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTests {
    private final BackOff backOff = new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(10));

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "9, 256", "10, 512", "11, 600", "12, 600", "5000, 600"})
    void eachWaitIsTwiceTheOneBeforeUpToTheLongest(int failures, long seconds) {
        assertThat(backOff.after(failures, 1)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void chanceTakesAwayUpToAHalf() {
        assertThat(backOff.after(3, 0)).isEqualTo(Duration.ofSeconds(2));
        assertThat(backOff.after(3, 0.5)).isEqualTo(Duration.ofSeconds(3));
    }
}
