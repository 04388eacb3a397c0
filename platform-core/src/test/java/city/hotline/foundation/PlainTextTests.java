package city.hotline.foundation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {
    @Test
    void rareIdeographsAndEmojiAreKeptExactly() {
        String text = "𠮷野家 👨‍👩‍👧 Ünïcödé";

        assertThat(PlainText.line("name", text, 30)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ab\u0000", "ab\ud842", "ab\udfb7", "ab\u202e", "ab\u2066", "ab\n", "ab\r", "ab\t", "ab\u0085"})
    void aCharacterThatCannotStandInALineIsRefusedWithItsPlace(String text) {
        assertThatExceptionOfType(TextNotAllowed.class)
                .isThrownBy(() -> PlainText.line("name", text, 30))
                .satisfies(refusal -> assertThat(refusal.facts()).containsExactly("name", 3))
                .satisfies(refusal ->
                        assertThat(Sentences.of(refusal, Locale.CHINA)).contains("第3位"));
    }

    @Test
    void aBlockMayHaveLinesButNoNul() {
        assertThat(PlainText.block("note", "一\r\n\t二", 10)).isEqualTo("一\r\n\t二");
        assertThatThrownBy(() -> PlainText.block("note", "一\n\u0000", 10)).isInstanceOf(TextNotAllowed.class);
    }

    @Test
    void theLimitCountsCharactersAndIsNamed() {
        assertThat(PlainText.line("name", "𠮷𠮷𠮷", 3)).isEqualTo("𠮷𠮷𠮷");
        assertThatExceptionOfType(TextTooLong.class)
                .isThrownBy(() -> PlainText.line("name", "x".repeat(10_000_000), 2_000))
                .satisfies(refusal ->
                        assertThat(Sentences.of(refusal, Locale.CHINA)).contains("2000"));
    }
}
