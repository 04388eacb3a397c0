package city.hotline.ui.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTests {
    @Test
    void wordsAreReadAsPeopleWriteThemEachOnce() {
        assertThat(WordList.read(" 暂住证、居住证,落户，暂住证；;\n")).containsExactly("暂住证", "居住证", "落户");
        assertThat(WordList.read("  ")).isEmpty();
        assertThat(WordList.read(WordList.write(List.of("不动产", "房产证")))).containsExactly("不动产", "房产证");
    }
}
