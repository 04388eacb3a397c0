package city.hotline.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTests {
    @Test
    void whatSaysNothingOfTheMatterIsLeftOut() {
        assertThat(words("你好，我想问一下，水管漏水怎么办")).isEqualTo("水管漏水");
        assertThat(words("那个，就是说，空调请问怎么样移机呢")).isEqualTo("空调 移机呢");
    }

    @Test
    void aParticleWithinWhatIsSaidStays() {
        assertThat(words("热水器打不着，怎么办")).isEqualTo("热水器打不着");
    }

    @Test
    void aTextWithoutChatterStaysAsItIs() {
        assertThat(Content.of("ETC 卡挂失")).isEqualTo("etc 卡挂失");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "怎么办", "你好 请问", "那个 我 想"})
    void chatterLeavesNothing(String chatter) {
        assertThat(Content.of(chatter)).isBlank();
    }

    @Test
    void aSingleCharacterIsLookedForWhateverItIs() {
        assertThat(Content.of("有")).isEqualTo("有");
    }

    private static String words(String text) {
        return Content.of(text).replaceAll("[\\s,]+", " ").strip();
    }
}
