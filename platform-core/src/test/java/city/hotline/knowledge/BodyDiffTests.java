package city.hotline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.knowledge.LineDiff.Kind;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BodyDiffTests {
    @Test
    void linesStandSideBySide() {
        assertThat(BodyDiff.of("一\n二\n三\n五", "一\n贰\n三\n四\n五"))
                .containsExactly(
                        new LineDiff(Kind.SAME, "一", "一"),
                        new LineDiff(Kind.CHANGED, "二", "贰"),
                        new LineDiff(Kind.SAME, "三", "三"),
                        new LineDiff(Kind.ADDED, "", "四"),
                        new LineDiff(Kind.SAME, "五", "五"));
    }

    @Test
    void whatWasTakenAwayIsTold() {
        assertThat(BodyDiff.of("一\n二\n三", "三"))
                .containsExactly(
                        new LineDiff(Kind.REMOVED, "一", ""),
                        new LineDiff(Kind.REMOVED, "二", ""),
                        new LineDiff(Kind.SAME, "三", "三"));
    }

    @Test
    void theSameTwiceIsNothing() {
        assertThat(BodyDiff.of("一\n二", "一\n二")).isEmpty();
    }

    @Test
    void markupIsShownAsItIs() {
        assertThat(BodyDiff.of("<b>&", "<i>&")).containsExactly(new LineDiff(Kind.CHANGED, "<b>&", "<i>&"));
    }

    @Test
    void twoLongTextsWithNothingInCommonAreComparedAllTheSame() {
        String before = IntStream.range(0, 24_000).mapToObj(i -> "a").collect(Collectors.joining("\n"));
        String after = IntStream.range(0, 24_000).mapToObj(i -> "b").collect(Collectors.joining("\n"));

        assertThat(BodyDiff.of(before, after)).hasSize(24_000).allMatch(line -> line.kind() == Kind.CHANGED);
    }
}
