package city.hotline.search.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.search.Fragment;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HighlightsTests {
    @Test
    void whatWasLookedForIsMarkedAndThePiecesAreTheText() {
        List<Fragment> pieces = new Highlights(Set.of("水管", "管漏", "漏水")).whole("家里水管漏水，ＯＫ");

        assertThat(pieces)
                .containsExactly(new Fragment("家里", false), new Fragment("水管漏水", true), new Fragment("，ＯＫ", false));
    }

    @Test
    void widthAndCaseOfTheTextStayAsTheyAre() {
        assertThat(new Highlights(Set.of("etc")).whole("办理ＥＴＣ卡"))
                .containsExactly(new Fragment("办理", false), new Fragment("ＥＴＣ", true), new Fragment("卡", false));
    }

    @Test
    void aSingleCharacterAndARareOneAreMarked() {
        assertThat(new Highlights(Set.of("𠮷")).whole("找𠮷野家"))
                .containsExactly(new Fragment("找", false), new Fragment("𠮷", true), new Fragment("野家", false));
    }

    @Test
    void theSnippetIsThePartThatAnswers() {
        String text = "无关的话。".repeat(100) + "下水道堵了请先关总阀。" + "后面的话。".repeat(100);

        List<Fragment> snippet = new Highlights(Set.of("总阀")).snippet(text);

        assertThat(snippet).contains(new Fragment("总阀", true));
        assertThat(text(snippet)).hasSizeBetween(100, 122);
        assertThat(text).contains(text(snippet));
    }

    @Test
    void aSnippetSplitsNoCharacter() {
        String text = "𠮷".repeat(300);

        assertThat(text(new Highlights(Set.of()).snippet(text)).codePoints())
                .allMatch(point -> point == "𠮷".codePointAt(0));
    }

    @Test
    void emptyTextHasNoPieces() {
        assertThat(new Highlights(Set.of("水")).snippet("")).isEmpty();
        assertThat(new Highlights(Set.of("水")).whole("")).isEmpty();
    }

    private static String text(List<Fragment> fragments) {
        return fragments.stream().map(Fragment::text).collect(Collectors.joining());
    }
}
