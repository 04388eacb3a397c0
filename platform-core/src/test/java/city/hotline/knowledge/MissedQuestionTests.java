package city.hotline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissedQuestionTests {
    @Test
    void spacingCaseWidthAndPunctuationMakeNoOtherQuestion() {
        assertThat(MissedQuestion.of("ＥＴＣ 卡 怎么办？").orElseThrow().folded())
                .isEqualTo(MissedQuestion.of("etc卡，怎么办").orElseThrow().folded());
    }

    @Test
    void numbersThatMayBeSomebodysAreLeftOut() {
        assertThat(MissedQuestion.of("他的电话13800138000，身份证 33020419900101123X 怎么查")
                        .orElseThrow()
                        .text())
                .isEqualTo("他的电话…,身份证 … 怎么查");
        assertThat(MissedQuestion.of("8189 热线是什么").orElseThrow().text()).contains("8189");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "……？！", "13800138000", "\u202E\0", "12 34"})
    void whatAsksNothingIsNotCounted(String asked) {
        assertThat(MissedQuestion.of(asked)).isEmpty();
    }

    @Test
    void longTextIsCutAndACharacterNeverInTwo() {
        String asked = MissedQuestion.of("𠮷".repeat(100_000)).orElseThrow().text();

        assertThat(asked.codePointCount(0, asked.length())).isEqualTo(200);
        assertThat(asked).doesNotContain("\uFFFD").endsWith("𠮷");
    }
}
