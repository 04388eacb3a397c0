package city.hotline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTests {
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
