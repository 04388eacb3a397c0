package city.hotline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThesaurusTests {
    @Test
    void aWordOfTheQuestionBringsTheOthersOfItsGroup() {
        assertThat(thesaurus(List.of("停水", "没水", "断水")).alternatives("家里没水了"))
                .containsExactly(new Alternative("没水", "停水"), new Alternative("没水", "断水"));
    }

    @Test
    void theLongestWordHidesThoseWithinIt() {
        Thesaurus thesaurus = thesaurus(List.of("没有电", "停电"), List.of("电", "电力"));

        assertThat(thesaurus.alternatives("没有电了")).containsExactly(new Alternative("没有电", "停电"));
    }

    @Test
    void aHiddenWordIsFoundWhereItStandsByItselfToo() {
        Thesaurus thesaurus = thesaurus(List.of("没有电", "停电"), List.of("电", "电力"));

        assertThat(thesaurus.alternatives("没有电，电什么时候来"))
                .containsExactlyInAnyOrder(new Alternative("没有电", "停电"), new Alternative("电", "电力"));
    }

    @Test
    void widthCaseAndGapsMakeNoDifference() {
        assertThat(thesaurus(List.of("ETC卡", "通行卡")).alternatives("办ｅｔｃ 卡"))
                .containsExactly(new Alternative("ETC卡", "通行卡"));
    }

    @Test
    void aLatinWordIsNotFoundInsideAnother() {
        Thesaurus thesaurus = thesaurus(List.of("ac", "空调"));

        assertThat(thesaurus.alternatives("face mask")).isEmpty();
        assertThat(thesaurus.alternatives("AC坏了")).containsExactly(new Alternative("ac", "空调"));
    }

    @Test
    void thereAreNeverMoreThanTwenty() {
        Thesaurus thesaurus = thesaurus(words("水", 12), words("火", 12));

        assertThat(thesaurus.alternatives("水0火0")).hasSize(20);
    }

    private static List<String> words(String word, int count) {
        return IntStream.range(0, count).mapToObj(at -> word + at).toList();
    }

    private static Thesaurus thesaurus(List<String> words) {
        return new Thesaurus(List.of(group(words)));
    }

    private static Thesaurus thesaurus(List<String> words, List<String> others) {
        return new Thesaurus(List.of(group(words), group(others)));
    }

    private static SynonymGroup group(List<String> words) {
        return new SynonymGroup(SynonymGroupId.next(), words, Instant.EPOCH, "editor");
    }
}
