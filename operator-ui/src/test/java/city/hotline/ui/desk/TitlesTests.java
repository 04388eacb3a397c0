package city.hotline.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"水槽下面的管道漏水，地上都是水|水槽下面的管道漏水", "您好，我家漏水了。请来人|您好，我家漏水了", "停电|停电", "' \n 下水道堵了！'|下水道堵了", "''|''"})
    void theTitleIsTheFirstThingThatIsSaid(String text, String title) {
        assertThat(Titles.of(text)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"𠮷", "水"})
    void aLongOneIsCutBetweenCharacters(String character) {
        String title = Titles.of(character.repeat(100));

        assertThat(title.codePointCount(0, title.length())).isEqualTo(30);
        assertThat(title).endsWith("…");
    }
}
